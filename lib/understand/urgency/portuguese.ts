import type { CrisisWords } from './crisis-words.ts';

export const portuguese: CrisisWords = {
  safety:
    'pegou fogo, pegando fogo, em chamas, incendiou, incêndio, explodiu, explosão, soltou|soltando|saiu|saindo faísca|faíscas|fumaça|fumo, faíscas, levei|levou|tomei choque, choque elétrico, eletrocutado|eletrocutada, curto circuito, cheiro de queimado|gás, cheiro a queimado|gás, vazamento|fuga de gás, ' +
    'monóxido de carbono, queimou minha|meu|a mão|dedo|pele|casa, ' +
    'me queimei, queimaduras, se queimou, se|me cortou|cortei com|no|na, intoxicação, intoxicado|intoxicada, envenenado|envenenada, reação alérgica, anafilaxia, engasgou, quase morreu|morri|sufocou, quase me|nos matou, ferido|ferida|feridos, machucou meu|minha|o|a|meus, se machucou, me machuquei, sangrando, sangue, hospital, pronto socorro, ' +
    'urgências, ambulância, acidente, atropelou|atropelado|atropelada, ' +
    'perigoso|perigosa, perigo de vida|morte, é um perigo, risco de vida|morte, vai morrer, morreu depois de comer|beber|tomar, morreu após comer|beber|tomar, caco de vidro, cacos de vidro, larva|larvas na|no minha|meu|comida|sopa|salada|bebida, larvas, sem freio|freios|travões, ' +
    'motorista bêbado|embriagado, agrediu|agredido|agredida|agressão, me bateu, ameaçou|ameaçado|ameaçada|ameaça, ' +
    'assédio, assediou|assediada, violência, me matar, tirar minha vida, quero morrer, bateria inchada|estufada, recall, fio desencapado, fios desencapados, amianto, ' +
    'pedaço|pedaços|estilhaço|estilhaços de vidro|plástico|metal|arame, vidro|plástico|metal|arame|parafuso|agulha|prego na|no|em minha|meu|nossa … comida|sopa|salada|bebida|iogurte|pão|arroz|café|suco|sumo|bolo|chocolate|lanche|hambúrguer|pizza|papinha|leite, ' +
    'vidro|plástico|metal|arame|parafuso|agulha na|no comida|sopa|salada|bebida|iogurte|pão|arroz|café|suco|bolo|lanche, ' +
    'quase … atropelou|atropela|atropelaram|atropelado|atropelada, botou|pôs|colocou|ateou fogo, fumaça|fumo dentro|no|na do|da|vagão|cabine|avião|ônibus|autocarro|trem|comboio|carruagem, cheio|cheia de fumaça|fumo, tem|há fumaça, ' +
    'garganta|língua|lábios|boca|rosto … inchando|inchou|inchada|inchados|inchado|fechando|fechou, não consigo|consegui|consegue respirar, falta de ar, ' +
    'não consigo|conseguimos ligar para|pro o|a 192|112, não consigo|conseguimos ligar para|pro 192|112, não consigo|conseguimos ligar … emergência, chamadas|ligações de emergência, me seguiu até em|a casa, não quero mais viver, acabar com tudo',
  legal:
    'advogado|advogada|advogados, processar, vou processar, processo judicial, processo contra, ação judicial, na justiça, justiça, tribunal|tribunais, juizado, pequenas causas, procon, reclame aqui, consumidor gov, deco, anatel, anac, aneel, anacom, banco central, direito|direitos do consumidor, ' +
    'código de defesa|do consumidor, livro de reclamações, ministério público, ' +
    'boletim de ocorrência, polícia, delegacia, denunciar, denúncia, vou denunciar, lgpd, rgpd, vazamento de dados, dados vazados, roubo de dados, ilegal|ilegais, crime, fraude, golpe, estelionato, burla, propaganda|publicidade enganosa, quebra de contrato, cláusula abusiva, danos morais, discriminação, notificação extrajudicial',
  outage:
    'sem internet|luz|água|sinal|sistema|serviço|conexão|rede|energia|gás|eletricidade|telefone, internet|luz|energia|rede|sinal|site|sistema|app|aplicativo|servidor caiu, caiu a|o internet|luz|energia|rede|sinal|site|sistema|app|servidor, fora do ar, fora de serviço, apagão, falta de luz|energia|água, ' +
    'faltou luz|energia|água, acabou a luz|energia|água, queda de energia|luz|sinal, ' +
    'não consigo conectar, não carrega, não abre, nada funciona, não funciona nada, instabilidade, instável, servidor|servidores fora|em baixo|indisponível, indisponível, sistema fora, site em baixo, erro 500|502|503|504',
  vulnerable:
    'grávida, gestante, deficiente, deficiência, cadeirante, cadeira de rodas, idoso|idosa|idosos, minha avó, meu avô, mãe|pai de 70|75|80|85|90 anos, recém nascido|nascida, bebê, bebé, criança doente|pequena, crianças pequenas, filho|filha doente, insulina, oxigênio, oxigénio, ' +
    'meus|seus|dele|dela remédios|medicamentos, medicação, remédio da|do minha|meu, quimio, quimioterapia, ' +
    'diálise, hemodiálise, câncer, cancro, alzheimer, autista, autismo, epilepsia, cego|cega, surdo|surda, sem aquecimento, sozinha com meus|os|as filhos|crianças, viúvo|viúva, morreu, faleceu, falecido|falecida, falecimento, enterro, funeral, velório, na rua, crise de ansiedade|pânico, depressão, ' +
    'cão guia, passando fome, nada para comer',
  anger:
    'absurdo, um absurdo, que absurdo, inaceitável, inadmissível, vergonha, que vergonha, uma vergonha, vergonhoso|vergonhosa, ridículo|ridícula, palhaçada, que palhaçada, descaso, que descaso, falta de respeito, desrespeito, revoltado|revoltada, revoltante, indignado|indignada, indignação, ' +
    'furioso|furiosa, puto|puta com, p da vida, cansei de|desse|dessa, cansado|cansada de esperar|vocês|ligar, ' +
    'de saco cheio, farto|farta, estou farto|farta, chega, já chega, pior empresa|serviço|atendimento|operadora|banco, péssimo|péssima, lixo, um lixo, ladrões, bando de ladrões|incompetentes, roubo, mentirosos, incompetentes, nunca mais, nojo de vocês|dessa, dá nojo, porra, merda, vão se foder, ' +
    'vão tomar no, caralho, terceira|quarta|quinta|décima vez, última vez que, até agora nada, ninguém resolve nada, boicote, 😡, 🤬, 🖕',
  press:
    'jornalista, sou jornalista, para uma|uma matéria|reportagem, escrevo uma matéria, fazendo uma matéria|reportagem, assessoria de imprensa, contato|contacto de imprensa, gabinete de imprensa, pedido de entrevista, uma entrevista com, nota oficial, posicionamento da empresa|oficial, repórter da|do|de, ' +
    'redação da|do, usar sua|seu foto|vídeo, documentário sobre',
  idioms:
    'ninguém … machucou|feriu|ferido|machucado, morto|morta de rir|fome|sono|cansaço, morrendo de rir|fome|sono|rir|saudade|amor|vontade, morri de rir, morrer de rir, tô morta, to morta, me mata de rir, bombando, bomba de chocolate, fogo no parquinho, fogos de artifício, fogo de palha, botou fogo no, sangue novo|azul, perigoso amor, ' +
    'sem dúvida, chega aí|logo|em|hoje|amanhã, chega de saudade, quando chega, que chega, não chega, nunca chega, como chega, puta merda que lindo, puta que pariu que lindo, absurdo de bom|linda|lindo|gostoso, crime não gostar, golpe de sorte|mestre, lixo eletrônico',
};
