import { complaint, idea, praise, question, type Wrote } from './situation.ts';

/** Replies as good colleagues write them: none of these may be told off. Several hold words that bad replies hold as well. */
export const goodReplies: readonly (readonly [language: string, wrote: Wrote, reply: string])[] = [
  [
    'en',
    complaint('Third time my Acme parcel is late. Where is it?'),
    "Hi Maya, three times is two too many, I'm sorry. I've asked the carrier where your parcel is and I'll write to you here by 4 pm today, with or without an answer from them. Kim",
  ],
  [
    'en',
    complaint('My new kettle leaks all over the kitchen. Great quality, Acme.'),
    "That's not okay, Maya, and not what you paid for. Could you send us a photo in a direct message? We'll sort out a replacement together today.",
  ],
  [
    'en',
    complaint('I was charged twice and nobody answers my e-mails!'),
    "Maya, I'm sorry you had to chase us. You should have had an answer on Monday. I've found both charges; one of them goes back tonight. Ana from billing",
  ],
  [
    'en',
    complaint('Your app logs me out every single day, it drives me mad'),
    "Hi Maya, I'd be annoyed too. It's a bug in version 4.2, not your fault at all. The fix comes out on Thursday; until then, staying on wifi while opening it helps.",
  ],
  [
    'en',
    question('Does the Acme kettle come in red?'),
    'Hi Maya! Not yet, only blue and black. A red one joins in March. Shall we tell you when it does?',
  ],
  [
    'en',
    question('When do you open on Sundays?'),
    'Good morning Maya, on Sundays we’re there from 10 to 4. See you soon!',
  ],
  [
    'en',
    question('how much is shipping to norway?'),
    'Hi Maya, it’s €9 to Norway, free from €60. It takes about four days.',
  ],
  [
    'en',
    question('Can I return a kettle I have already used?'),
    'Yes, Maya, within 30 days, used or not. The label is here: https://acme.example/returns',
  ],
  [
    'en',
    praise('Just got my Acme kettle and I love it so much'),
    'You made our day, Maya! 💙 Whatever you brew first, enjoy it.',
  ],
  [
    'en',
    praise('Kim from Acme support is a hero, solved it in 5 minutes'),
    "Thank you, Maya! I'll pass it on to Kim, she'll be so happy.",
  ],
  [
    'en',
    idea('You should build a kettle with a thermometer'),
    "Great idea, Maya. I've passed it on to our product team, together with the two others who asked for it this month.",
  ],
  [
    'en',
    complaint('Flight cancelled again, sitting at the airport with two kids'),
    "Maya, I'm so sorry, with two kids that's the last thing you need. There are seats on the 18:40. Shall I book them for you? Just send me your booking code in a DM.",
  ],
  [
    'en',
    complaint('Is it down for everyone or just me?? Acme login broken'),
    "You're right, Maya, it's down for everyone, sorry. Our engineers found the cause at 9:40 and expect it back within the hour. I'll write here when it is.",
  ],
  [
    'en',
    complaint('You people have no idea how to pack a parcel'),
    "Ouch, Maya. That box should never have left us like this, and I understand that you're angry. A new set ships tomorrow morning.",
  ],
  [
    'en',
    question('Is the lid of the Acme kettle dishwasher safe?'),
    'It is, Maya, top shelf. The base is not, please wipe that one.',
  ],
  [
    'en',
    complaint('Acme, your manual is nonsense, step 4 does not exist'),
    "Fair point, Maya, sorry: step 4 went missing in print. It's here: acme.example/manual. Tell me if anything else is unclear.",
  ],
  [
    'en',
    complaint('The lid of my kettle arrived cracked'),
    "Maya, that was our mistake: the box had no padding. A new lid leaves us today, and you'll have it on Friday.",
  ],
  [
    'en',
    complaint('My order has been stuck since Monday'),
    "Sorry, Maya, since Monday is too long. I'll look into it with the depot. You'll hear from me by 5 pm today.",
  ],
  [
    'de',
    complaint('Meine Bestellung hängt seit Montag fest'),
    'Seit Montag ist zu lang, Maya, das tut mir leid. Wir kümmern uns darum. Du hörst bis heute 17 Uhr von mir.',
  ],
  [
    'fr',
    complaint('Ma commande est bloquée depuis lundi'),
    'Depuis lundi, c’est trop long, Maya, désolée. Nous allons vérifier cela avec le dépôt et je vous réponds demain.',
  ],
  [
    'es',
    complaint('Mi pedido lleva parado desde el lunes'),
    'Desde el lunes es demasiado, Maya, lo siento. Vamos a revisarlo con el almacén y te escribo mañana.',
  ],
  [
    'pt',
    complaint('A minha encomenda está parada desde segunda'),
    'Desde segunda é demais, Maya, lamento. Vamos verificar com o armazém e escrevo-lhe amanhã até às 12 h.',
  ],
  [
    'en',
    question('Does the ACME KETTLE PRO switch itself off?'),
    'It does, Maya: the ACME KETTLE PRO switches itself off when it boils.',
  ],
  [
    'en',
    complaint('I waited in your shop for an hour'),
    'An hour is not how it should be, Maya. Tomorrow at 9 there will be two of us at the counter.',
  ],
  [
    'de',
    complaint('Der Deckel kam zerbrochen an'),
    'Maya, das war unser Fehler: Im Karton fehlte das Polster. Der neue Deckel geht heute raus.',
  ],
  [
    'fr',
    complaint('Le couvercle est arrivé cassé'),
    'Maya, c’est notre erreur : le carton était vide de papier. Le nouveau couvercle part aujourd’hui.',
  ],
  ['es', complaint('La tapa llegó rota'), 'Maya, fue culpa nuestra: la caja iba sin papel. La tapa nueva sale hoy.'],
  ['pt', complaint('A tampa chegou partida'), 'Maya, foi erro nosso: a caixa ia sem papel. A tampa nova sai hoje.'],
  [
    'de',
    complaint('Zum dritten Mal kommt mein Paket von Acme zu spät!'),
    'Hallo Maya, dreimal ist zweimal zu viel, das tut mir leid. Ich habe beim Paketdienst nachgefragt und melde mich bis 16 Uhr bei dir, auch wenn ich noch nichts weiß. Kim',
  ],
  [
    'de',
    complaint('Mein neuer Wasserkocher tropft. Nie wieder Acme!'),
    'Das darf nicht sein, Maya. Schick uns bitte ein Foto per Direktnachricht, dann klären wir heute noch, ob Tausch oder Geld zurück besser für dich ist.',
  ],
  [
    'de',
    complaint('Doppelt abgebucht und keiner antwortet auf meine Mails'),
    'Frau Chen, es tut mir leid, dass Sie uns hinterherlaufen mussten. Eine der beiden Abbuchungen geht heute Abend zurück. Ana aus der Buchhaltung',
  ],
  [
    'de',
    complaint('Die App meldet mich jeden Tag ab, das nervt'),
    'Hallo Maya, das würde mich auch nerven. Es ist ein Fehler in Version 4.2 und nicht Ihre Schuld. Am Donnerstag kommt die Korrektur.',
  ],
  [
    'de',
    question('Gibt es den Wasserkocher auch in Rot?'),
    'Hallo Maya, noch nicht, bisher in Blau und Schwarz. Im März kommt Rot dazu.',
  ],
  ['de', question('Wann habt ihr sonntags auf?'), 'Guten Morgen Maya, sonntags von 10 bis 16 Uhr. Bis bald!'],
  [
    'de',
    question('Was kostet der Versand nach Norwegen?'),
    'Hallo Maya, 9 € nach Norwegen, ab 60 € nichts. Er dauert etwa vier Tage.',
  ],
  [
    'de',
    praise('Bin total verliebt in meinen Acme Wasserkocher'),
    'Das freut uns riesig, Maya! 💙 Viel Spaß mit der ersten Kanne.',
  ],
  [
    'de',
    complaint('Euer Laden war zu, obwohl online offen stand'),
    'Das war unser Fehler, Maya, entschuldige bitte. Die Zeiten im Netz stimmen jetzt wieder. Sag mir, was du holen wolltest, dann legen wir es dir zurück.',
  ],
  [
    'de',
    question('Kann man den Deckel in die Spülmaschine tun?'),
    'Ja, Frau Chen, in den oberen Korb. Den Sockel bitte nur abwischen.',
  ],
  [
    'fr',
    complaint('Troisième fois que mon colis Acme arrive en retard !'),
    'Bonjour Maya, trois fois, c’est deux de trop, je suis désolée. J’ai demandé au transporteur où est votre colis et je vous écris ici avant 16 h, même sans réponse. Kim',
  ],
  [
    'fr',
    complaint('Ma bouilloire fuit, merci Acme...'),
    'Maya, ce n’est pas normal et je comprends votre agacement. Envoyez-nous une photo en message privé : on règle l’échange aujourd’hui.',
  ],
  [
    'fr',
    question('La bouilloire existe en rouge ?'),
    'Bonjour Maya, pas encore, seulement en bleu et en noir. Le rouge arrive en mars.',
  ],
  ['fr', question('À quelle heure ouvrez-vous le dimanche ?'), 'Bonjour Maya, le dimanche de 10 h à 16 h. À bientôt !'],
  [
    'fr',
    praise('J’adore ma bouilloire Acme, merci !'),
    'Merci beaucoup Maya, votre message fait plaisir à toute l’équipe 💙',
  ],
  [
    'fr',
    complaint('Débitée deux fois et personne ne répond'),
    'Maya, vous auriez dû avoir une réponse lundi, pardon. J’ai trouvé les deux prélèvements : l’un vous est rendu ce soir. Ana, facturation',
  ],
  [
    'es',
    complaint('Tercera vez que mi paquete de Acme llega tarde'),
    'Hola, Maya: tres veces son dos de más, lo siento. He preguntado al transportista dónde está tu paquete y hoy antes de las 16 h te escribo aquí, sepa algo o no. Kim',
  ],
  [
    'es',
    complaint('El hervidor pierde agua, vaya calidad'),
    'Maya, eso no debería pasar y entiendo tu enfado. Mándanos una foto por mensaje directo y hoy mismo vemos cómo te lo cambiamos.',
  ],
  [
    'es',
    question('¿Tienen el hervidor en rojo?'),
    'Hola, Maya. Todavía no, solo en azul y negro. El rojo llega en marzo.',
  ],
  ['es', question('¿A qué hora abrís los domingos?'), '¡Buenos días, Maya! Los domingos de 10 a 16 h. ¡Te esperamos!'],
  ['es', praise('Estoy enamorada de mi hervidor Acme'), '¡Qué alegría leerte, Maya! 💙 Que lo disfrutes mucho.'],
  [
    'es',
    complaint('Me habéis cobrado dos veces y nadie contesta'),
    'Maya, siento que hayas tenido que insistir. He encontrado los dos cargos: uno se devuelve esta noche. Ana, de facturación',
  ],
  [
    'pt',
    complaint('Terceira vez que a encomenda da Acme chega atrasada'),
    'Olá Maya, três vezes são duas a mais, lamento. Já perguntei à transportadora e escrevo-lhe aqui até às 16 h, com ou sem resposta deles. Kim',
  ],
  [
    'pt',
    complaint('A minha chaleira nova está a pingar'),
    'Maya, isto não devia acontecer, desculpe. Envie-nos uma foto por mensagem direta e tratamos hoje da troca.',
  ],
  [
    'pt',
    question('Vocês têm a chaleira em vermelho?'),
    'Oi Maya, ainda não, só em azul e preto. A vermelha chega em março.',
  ],
  ['pt', question('A que horas abrem ao domingo?'), 'Bom dia Maya, ao domingo das 10 às 16 h. Até breve!'],
  ['pt', praise('Adoro a minha chaleira Acme'), 'Que bom ler isso, Maya! 💙 Aproveite cada chá.'],
  [
    'pt',
    complaint('Fui cobrada duas vezes e ninguém responde'),
    'Maya, lamento que tenha precisado insistir. Encontrei as duas cobranças e uma é devolvida hoje à noite. Ana, da faturação',
  ],
  [
    'pt',
    complaint('O site caiu de novo bem na hora da compra'),
    'Você tem razão, Maya, caiu mesmo, desculpa. A equipe achou a causa e deve voltar em uma hora. Aviso aqui quando estiver no ar.',
  ],
  [
    'en',
    complaint('Refund still not there after 3 weeks'),
    "Hi Maya, three weeks is far too long and I'm sorry. The refund left us on 12 November; your bank should show it by Friday. If it doesn't, write to me here and I'll chase it myself.",
  ],
  ['en', complaint('Worst support ever'), "That's hard to read, Maya, and I'd like to put it right. What happened?"],
  [
    'en',
    complaint('Why do I have to call you three times for one answer?'),
    "You shouldn't have to, Maya. I've read all three calls now, and the answer is: the part is in stock and ships tonight. Sorry it took so long.",
  ],
  [
    'en',
    question('what is the difference between the Pilot and the Dock kettle?'),
    'Good question, Maya! The Pilot heats to the degree, the Dock only boils. If you drink green tea, take the Pilot.',
  ],
  [
    'en',
    praise('Best coffee in town'),
    'Maya, that means a lot from someone who tried them all 😄 Next time you are at our café, the cookie is on us.',
  ],
  [
    'de',
    question('Wie lange dauert die Reparatur?'),
    'Hallo Frau Chen, meistens fünf Werktage. Sie bekommen eine Nachricht, sobald der Kocher wieder auf dem Weg ist.',
  ],
  [
    'de',
    complaint('Die Rechnung stimmt vorne und hinten nicht'),
    'Da haben Sie recht, Frau Chen: Der Rabatt fehlt. Die neue Rechnung haben Sie bis heute Abend im Postfach. Entschuldigen Sie bitte.',
  ],
  [
    'fr',
    complaint('Commande annulée sans explication'),
    'Bonjour Maya, vous avez raison d’être fâchée : nous aurions dû vous prévenir. Je vous propose le modèle bleu, envoyé demain, ou le remboursement ce soir. Que préférez-vous ?',
  ],
  [
    'fr',
    question('Comment détartrer la bouilloire ?'),
    'Bonjour Maya, avec du vinaigre blanc : un verre, de l’eau, vingt minutes. Rincez bien deux fois.',
  ],
  [
    'es',
    complaint('El repartidor ni llamó'),
    'Tienes razón, Maya, debería haber llamado. Mañana por la mañana te lo llevamos otra vez, entre las 9 y las 11.',
  ],
  [
    'es',
    question('¿Se puede devolver en tienda?'),
    'Sí, Maya, en cualquiera de nuestras tiendas y sin ticket. Solo trae la caja.',
  ],
  [
    'pt',
    complaint('O aplicativo travou e perdi tudo'),
    'Poxa Maya, que chato. Recuperamos o seu carrinho e ele já está de volta. Pode conferir?',
  ],
];
