/** Whom people mourn, and of whom they write to us: no telephone dies of which one is the owner. */
const whom =
  'husband|wife|partner|mum|mom|mother|dad|father|son|daughter|brother|sister|nan|gran|grandmother|grandma|grandfather|grandad|grandpa|' +
  'mann|frau|ehemann|ehefrau|vater|papa|mutter|mama|sohn|tochter|bruder|schwester|oma|opa|großmutter|großvater|' +
  'mari|femme|mère|père|maman|fils|fille|frère|sœur|soeur|conjoint|conjointe|' +
  'marido|esposo|esposa|mujer|madre|padre|mamá|papá|hijo|hija|hermano|hermana|abuela|abuelo|' +
  'mãe|pai|filho|filha|irmão|irmã|avó|avô|vó|vô|moglie|marito|mamma|papà|babbo|figlio|figlia|fratello|sorella|nonna|nonno';
const whose = String.raw`(?<!(?<!\p{L})(?:of|for|from|von|de|du|da|do|del|di) )(?:my|our|mein\p{L}*|unser\p{L}*|mon|ma|notre|mi|nuestr[oa]|meu|minha|mi[oa]|nostr[oa])`;
const died = String.raw`(?:passed away|(?:has |just |recently )?died|verstorben\p{L}*|gestorben|décéd\p{L}*|falleci\p{L}*|(?:ha muerto|murió)|falec\p{L}+|morreu|deced\p{L}+|è (?:morto|morta|mancato|mancata)|venut[oa] a mancare)`;
const few = String.raw`(?:,? [\p{L}\p{N}’']+){0,3}`;

const mourning = new RegExp(
  String.raw`(?<!\p{L})(?:${whose} (?:${whom})${few},? ${died}|(?:he|she) (?:sadly |just |recently )?passed away|${died} (?:${whose} )?(?:${whom})|` +
    String.raw`(?:(?:my|our) late|verstorben\p{L}*|défunte?|difunt[oa]|falecid[oa]|defunt[oa]) (?:${whom})|` +
    String.raw`bereave\p{L}*|trauerfall|todesfall|sterbefall|décès|en deuil|fallecimiento|falecimento|decesso|in lutto)(?!\p{L})`,
  'iu',
);

/** Whether the author tells of somebody's death: they want to hear that first, whatever else they ask or complain about. */
export function tellsOfDeath(text: string): boolean {
  return mourning.test(text.slice(0, 2_000));
}
