import type { CrisisWords } from './crisis-words.ts';

export const portuguese: CrisisWords = {
  safety:
    'pegou fogo, pegando fogo, em chamas, incêndio, explodiu, explodir, explosão, saiu fumaça, saindo fumaça, soltando fumaça, faíscas, faísca, choque elétrico, levei um choque, eletrocut*, superaqueceu, superaquecimento, queimou minha|meu, queimadura*, queimei a|o, cheiro de queimado|gás, vazamento de gás, fuga de gás, monóxido, engasgou, sufoc*, intoxicação, intoxicado, intoxicada, envenen*, reação alérgica, ' +
    'vidro|metal|plástico na|no minha|meu comida|salada|bebida|pão, larvas, mofo, ferido, ferida, feridos, machucou, machucado, machucada, lesão, hospital, pronto socorro, urgências, ambulância, perigo, perigoso, perigosa, quase morreu|morri, podia ter morrido|matado, poderia ter morrido|matado, risco de vida, freios falharam, freio falhou, airbag, motorista bêbado, ' +
    'suicid*, quero morrer, me matar, agredido, agredida, agrediu, assediado, assediada, assédio, ameaçou, ameaçado, ameaçada, bateu em mim, atacado, sangrando, recall, ofensas racistas, racismo',
  legal:
    'advogado, advogada, advogados, processar, vou processar, processo judicial, processo na justiça, justiça, na justiça, tribunal, juizado, pequenas causas, ação judicial, medidas legais, procon, reclame aqui, consumidor gov, anatel, anac, deco, livro de reclamações, ouvidoria, proteção de dados, lgpd, rgpd, vazamento de dados, golpe, golpistas, fraude, estelionato, roubo, polícia, boletim de ocorrência, ' +
    'ilegal, propaganda enganosa, danos morais, discriminação, ação coletiva, direito do consumidor',
  outage:
    'fora do ar, caiu o sistema|site|app, sistema caiu, site caiu, app caiu, internet caiu, servidor caiu, sem sinal|internet|energia|luz|conexão|rede|água|serviço, apagão, queda de energia, falta de energia|luz|água|internet, não funciona, não funcionam, parou de funcionar, não carrega, não abre, não consigo entrar|acessar|logar|pagar|conectar, não consigo fazer login, não está funcionando, instável, instabilidade, ' +
    'em baixo, está em baixo, avaria, erro 500, erro 502, erro 503, indisponível, mais alguém com',
  vulnerable:
    'grávida, gestante, deficiente, deficiência, cadeira de rodas, cadeirante, idoso, idosa, idosos, aposentado, aposentada, minha avó, meu avô, anos minha mãe, recém nascido, bebê, bebé, criança pequena, crianças pequenas, insulina, oxigênio, oxigénio, remédio*, medicamento*, medicação, hemodiálise, diálise, quimio*, câncer, cancro, demência, alzheimer, autista, autismo, epilep*, cego, cega, surdo, surda, ' +
    'preso no aeroporto, presos no aeroporto, sem aquecimento, sem água quente, crise de pânico, crise de ansiedade, depressão, luto, funeral, enterro, velório, faleceu, falecimento, viúva, viúvo, sem teto, cão guia, mãe solo, mãe solteira',
  anger:
    'indignado, indignada, revoltado, revoltada, revoltante, furioso, furiosa, com raiva, raiva, absurdo, um absurdo, vergonha, que vergonha, vergonhoso, palhaçada, descaso, falta de respeito, desrespeito, inaceitável, inadmissível, nojo, nojento, pior serviço|empresa|atendimento|experiência|companhia, péssimo atendimento, péssimo serviço, nunca mais, ladrões, mentirosos, lixo de, um lixo, de merda, ' +
    'incompetentes, incompetência, de saco cheio, cansado de, cansada de, farto, farta, terceira vez, quarta vez, até agora nada, ainda sem resposta, boicot*, wtf, 🤬, 😡, 👿, 🖕',
  press:
    'sou jornalista|repórter, como jornalista, jornalista da|do|na|no, assessoria de imprensa, contato de imprensa, para uma matéria|reportagem, escrevendo uma matéria, escrevo um artigo, para um artigo, pedido de entrevista, entrevistar alguém, posicionamento, nota oficial, fechamento da edição',
  idioms:
    'não acredito, não só, não é à toa, morri de rir, morrendo de rir, morro de rir, morri rindo, é fogo, fogo no parquinho, pegando fogo esse show, explodiu de rir, bombando, bomba demais, perigo de extinção, mata a pau, puta merda que bom, puta que pariu que lindo, do caralho, pra caralho bom, foda demais, caiu bem, caiu a ficha, fora do ar condicionado, raiva de mim, vergonha alheia, recall de marca, oi bebê, meu bebê lindo',
};
