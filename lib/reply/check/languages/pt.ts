import type { Language } from './language.ts';
import { sumIn } from './sums.ts';

const sum = sumIn('euros', 'reais', 'dólares');

/** As it is written in Portugal and in Brazil. */
export const portuguese: Language = {
  code: 'pt',
  common: `o os uma uns umas do da dos das e ou mas se é são era está estão sou somos foi não que quem por para com sem em no
    na nos nas sobre nós você vocês eu ele ela seu sua seus suas teu tua nosso nossa meu minha me te lhe isto isso esse essa
    este esta como quando onde muito mais também já aqui hoje amanhã obrigado obrigada olá oi bom boa dia tarde lamento
    lamentamos desculpe desculpa encomenda pedido ao à vai vamos tem temos até pelo pela um de a as outra vez estou atrasada vocês ainda nossos minha chega uma sim`,
  rude: `
    ^ (acalme-se|acalma-te|calma aí|se acalma|fica calmo|fica calma|relaxa)
    (cale-se|cala-te|cala a boca|cale a boca)
    não é (o)? (nosso|meu|problema nosso) (problema)?
    não é (culpa nossa|nossa culpa)
    (não nos|não me|tanto nos|tanto me) (interessa|importa|faz)
    (pare|para|parem) de (reclamar|se queixar|te queixar|chorar|mentir|incomodar|encher)
    (deixe-se|deixa-te) de *
    (idiota|imbecil|estúpido|estúpida|burro|burra|otário|otária|parvo|parva)
    (pergunta|reclamação|queixa|comentário) (estúpida|estúpido|ridícula|ridículo|parva|parvo|idiota|boba|bobo|absurda)
    que (disparate|besteira|bobagem|palermice)
    (isso|isto) é (um|uma)? (disparate|besteira|bobagem|palermice|ridículo)
    gente como (você|tu|o senhor|a senhora)
    (vá|vai) (comprar|reclamar|procurar)? (noutro|em outro|a outro) (lado|lugar|sítio)
    (aprenda|aprende) a ler
    não sabe* ler
    (leia|lê) (primeiro|bem|antes|direito) *
    (está|és|é|estás) (cego|cega|surdo|surda|burro|burra)
    (o que|do que) (é que)? (estava|estavas|esperava|esperavas) (à espera|esperando)?
    é pegar ou largar
    goste (você)? ou não
    se não (gosta|gostas|gostou)
    não seja* (ridículo|ridícula|mal-educado|mal-educada|grosseiro|grosseira|dramático|dramática)
    (poupe-nos|poupa-nos|nos poupe)
    pensasse antes
    problema (seu|teu)
    blá blá
    (ao menos|pelo menos|sequer|já) (ligou|leu|tentou|verificou|olhou|experimentou) (na tomada|o manual|ligar|ler)
    (vai|tem|terá) (ter)? (que|de) (ver|procurar|verificar|descobrir) (isso)? (você mesmo|você mesma|sozinho|sozinha|por si)
    (procure|veja|pesquise) (você)? (mesmo|mesma|sozinho|sozinha)
  `,
  superior: `
    como já (lhe|te)? (dissemos|disse|expliquei|explicamos|explicámos|informamos|informámos|referi|mencionei|mencionamos|foi dito|foi explicado)
    (lhe|te) (disse|dissemos|expliquei) (isso)? (antes|várias vezes|claramente)
    (deveria|devia|devias|deve) saber *
    (tem|tens) de (entender|compreender|perceber)
    (tem|tens) que (entender|compreender|perceber)
    (precisa|precisas) (de)? (entender|compreender|perceber)
    (toda a gente|todo mundo|qualquer pessoa|qualquer um) (sabe|entende|percebe|consegue|entenderia)
    (é|parece) (bastante|muito)? (óbvio|evidente|senso comum|lógico)
    (obviamente|claramente|evidentemente) (você|tu|não percebeu|não entendeu|o senhor|a senhora)
    (não percebeu|não entendeu|não está a perceber|não está entendendo|não percebeste)
    não é (assim)? (tão)? (difícil|complicado)
    pela última vez
    sabemos (mais|melhor|o que fazemos)
    somos os (especialistas|profissionais|entendidos)
    com todo o respeito
    vou (explicar|repetir) (devagar|outra vez|de novo|mais uma vez)
    informe-se *
    é simples assim
    simples como isso
  `,
  detached: `
    (de acordo com|conforme|segundo) (a|as|os|o)? (nossa|nossas|nossos|nosso)? (política|políticas|condições|termos|regras|normas|diretrizes)
    política da (empresa|casa|loja)
    (sua|seu|tua|teu) (mensagem|pedido|solicitação|reclamação|comentário|questão) foi (recebida|recebido|registada|registado|registrada|registrado|anotada|anotado)
    (tomamos|tomámos) (boa)? nota
    (sua|tua) (opinião|satisfação) é (muito)? importante
    (caro|cara|prezado|prezada|estimado|estimada)* (cliente|clientes|utilizador|usuário|senhor|senhora|passageiro)
    (resposta|mensagem) automática
    (não podemos|não posso|nada podemos|não há) (nada)? (que)? (possamos)? fazer (nada)?
    nada a fazer
    é (assim mesmo|o que há|o que temos)
    não é da nossa (responsabilidade|competência)
    (fora do nosso|foge ao nosso|foge do nosso) (controlo|controle|alcance)
    (consulte|queira consultar|dirija-se) (o|a|ao|à|os|as)? (nosso|nossa|nossos|nossas) (site|página|faq|termos|condições|política)
    (agradecemos|pedimos|contamos com) (a sua)? compreensão
    a quem possa interessar
  `,
  nonCommittal: `
    (estamos|estou) (já)? (a tratar|tratando|cuidando|a cuidar) (disso|disto|do assunto)
    (levamos|levo) … a sério
    (o mais|logo|assim) (breve|que|rápido|rapidamente|depressa|cedo) possível
    (assim|logo) que possível
    quanto antes
    em breve
    brevemente
    oportunamente
    (vamos|vou|iremos|irei) (ver|verificar|analisar|investigar|averiguar|estudar|olhar|apurar|avaliar)*
    (estamos|estou) (a)? (ver|verificar|analisar|investigar|trabalhar|verificando|analisando|investigando|trabalhando|tratar|averiguar) *
    (faremos|fazemos|farei|fazer) (tudo)? o (possível|nosso melhor|que pudermos)
    (nosso|meu) melhor para *
    (entraremos|entrarei|vamos entrar) em (contato|contacto)
    (retornaremos|retorno|daremos retorno|voltaremos|responderemos) *
    (departamento|equipa|equipe|setor|sector|área|pessoa) (responsável|competente|correspondente|adequado|adequada|certa)
    (encaminhámos|encaminhamos|encaminhado|encaminhada|reencaminhámos|passámos|passamos) … (caso|mensagem|pedido|reclamação|situação|questão|comentário|departamento|equipa|equipe|setor)
    (um pouco|pedimos|tenha|aguarde) (de|a sua|com)? paciência
    (fique|fica) atent*
    (vamos|vou) ver o que (podemos|posso) *
    (tentaremos|vamos tentar|esperamos) (resolver|solucionar|tratar)
    alguém (vai|irá|lhe|te) *
    (teremos|vamos ter|levaremos) em (conta|consideração)
    manteremos … informad*
  `,
  ahead: `
    hoje
    amanhã
    (esta|nesta) (tarde|noite|semana)
    (até|antes|a partir) (das|da|do|ao|às|as|de|à|o)? (segunda|terça|quarta|quinta|sexta|#|meio-dia|fim)
    às #
    (segunda|terça|quarta|quinta|sexta)-feira
    (na|até|esta|nesta|próxima) (segunda|terça|quarta|quinta|sexta)
    (sábado|domingo)
    (em|dentro de|daqui a|nas próximas|nos próximos|no prazo de) (um|uma|dois|duas|três|alguns|algumas|meia|#) … (minuto*|hora*|dia*|semana*)
    próxim* (semana|hora|horas|dias|mês)
    (janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)
  `,
  past: `
    desde … (hoje|amanhã|segunda|terça|quarta|quinta|sexta|sábado|domingo|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|#|semana*)
    (segunda|terça|quarta|quinta|sexta|feira|sábado|domingo|semana|mês) passad*
    passad* (segunda|terça|quarta|quinta|sexta|sábado|domingo)
    até (agora|hoje|ao momento|o momento)
    (esperado|esperou|pediu|pedido|comprou|comprado|ligou|escreveu|aconteceu|ocorreu|prometido|foi|estava) … (hoje|amanhã|segunda|terça|quarta|quinta|sexta|sábado|domingo|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|#)
  `,
  times: `
    (esta|nesta) manhã
    depois (das|da|do|ao|às|as|de|à|o|amanhã|hoje|segunda*|terça*|quarta*|quinta*|sexta*|sábado|domingo|#|meio-dia|fim) *
    # (h|horas|minutos|dias|dias úteis|semanas)
    #h
    #h#
    (está|foi|foram|fica) … (resolvido|resolvida|reembolsado|enviado|enviada|corrigido|corrigida|cancelado|cancelada|trocado|desbloqueado|desbloqueada|devolvido)
    (resolvi|resolvemos|enviei|enviámos|enviamos|reembolsámos|reembolsamos|corrigi|corrigimos)
  `,
  units: `
    (minuto|hora|dia|semana)s
    (mês|meses)
  `,
  blames: `
    (devia|deveria|devias|deverias|tinha que|tinha de) ter (lido|verificado|perguntado|visto|seguido|conferido|pedido|esperado|consultado)
    (podia|poderia|podias) ter (lido|verificado|perguntado|avisado|visto|ligado|conferido|consultado)
    não (leu|leste|verificou|verificaste|seguiu|seguiste|indicou|indicaste|pagou|pagaste|conferiu|informou) (bem|direito|o|a|os|as|corretamente)? *
    (esqueceu-se|esqueceste-te|se esqueceu|você esqueceu|enganou-se|enganaste-te|você errou|você digitou errado) *
    (deve|deves) ter (feito|usado|puxado|forçado|digitado|escrito|inserido|introduzido|clicado|confundido|partido|estragado) *
    ^ (é|foi|isso é|isto é|isso foi|isto foi) (apenas|só)? (culpa sua|culpa tua|sua culpa|tua culpa|a sua culpa|erro seu|erro teu|seu erro|um erro seu|responsabilidade sua)
    (mas|porque|que|e|pois|problema|atraso) (é|foi) (apenas|só)? (culpa sua|culpa tua|sua culpa|tua culpa|a sua culpa|erro seu|erro teu|seu erro|um erro seu|responsabilidade sua)
    erro (do utilizador|do usuário|de utilização|de uso|seu|teu)
    se (tivesse|tivesses|você tivesse) (lido|verificado|perguntado|avisado|visto|ligado|seguido|conferido|esperado)
    porque (você)? não (leu|leste|avisou|avisaste|seguiu|pagou|verificou|preencheu|indicou)
    (nenhum outro|os outros|outros) (cliente|clientes) (tem|teve|têm|não|reclamou|conseguem) *
    (mais ninguém|ninguém mais) (se|tem|teve|reclamou|reclama|passou) *
    (é|você é|és) (o único|a única)
    por (sua|tua) culpa
    por não ter (lido|verificado|seguido|avisado)
  `,
  sells: `
    (descubra|descobre|aproveite|aproveita|conheça|conhece|confira) … (nova|novo|novas|novos|coleção|oferta*|promoção|promoções|saldos|gama|linha|loja)
    (compre|compra|reserve|assine|subscreva|peça|encomende|garanta) (já|agora|hoje)
    (nossa|nosso|nossas|nossos) (nova|novo|novas|novos|última|últimas) (coleção|gama|oferta*|modelo*|produto*|linha|app|aplicação)
    (código|cupom|cupão) (promocional|de desconto)
    (saldos|liquidação|oferta especial|edição limitada|black friday|oferta exclusiva|promoção relâmpago)
    (passe|mude|faça upgrade|adira) (para|ao|a) (o)? (premium|plus|pro|nosso|nossa|plano)
    (viu|viste|experimentou|experimentaste|conhece) (a|o|as|os)? (nossa|nosso|nossas|nossos) (nov|últim)*
    não (perca|percas) *
    #% (de desconto)? em (toda|todo|todos|todas|nossa|nossos)
    # % (de desconto)? em (toda|todo|todos|todas|nossa|nossos)
    (subscreva|assine|inscreva-se) … newsletter
  `,
  absolutes: `
    não (voltará|vai voltar|irá voltar) a (acontecer|ocorrer|repetir-se|suceder)
    (isso|isto) não (vai|irá) (acontecer|se repetir|repetir-se) (mais|novamente)?
    nunca mais *
    (garantimos|garanto) (que|a|o|lhe)?
    garantid* a 100
    (prometo|prometemos|prometo-lhe|prometo-te) (que)? *
    (vai|irá) (receber|chegar|ter) (com certeza|de certeza|sem falta)
    sem falta
    (100%|100 %|cem por cento) (seguro|segura|garantido|certo|certa)
    aconteça o que acontecer
    para toda a vida
    vitalíci*
  `,
  offers: `
    (vamos|iremos) (reembolsar|devolver|compensar|estornar|oferecer|indemnizar|indenizar) *
    (reembolsaremos|reembolsamos|devolveremos|devolvemos|estornaremos|compensaremos) *
    (vai receber|receberá|recebe|terá) … (reembolso|vale|cupom|cupão|compensação|estorno|produto novo|substituto)
    (envio|troca|reparação|devolução|entrega|frete) (grátis|gratuito|gratuita)
    sem (qualquer)? custo*
  `,
  payouts: `
    (reembolso|devolução|estorno) (completo|completa|integral|total)
    (damos|dou|oferecemos|ofereço|pagamos) (um vale de|um cupom de|um cupão de)? ${sum}
    (vale|cupom|cupão|compensação|indemnização|indenização) de ${sum}
    ${sum} (de|como|em) (compensação|indemnização|indenização)
    ${sum} (por|pelo|pela|pelos) … (incómodo|incômodo|transtorno|transtornos|atraso|espera)
  `,
  giving: 'receb terá',
  denies: `
    (não|nunca|jamais)
    (exceto|excluíd*)
  `,
  apologies: `
    ^ a (culpa|falha|responsabilidade) (é|foi) (toda)? nossa
    (lamento|lamentamos|lamentável)
    (desculp|perdo)*
    perdão
    (sinto|sentimos) muito
    (frustrante|irritante|inaceitável|chato|chata|decepcionante|dececionante|aborrecido|desagradável|péssimo|péssima)
    (frustração|aborrecimento|transtorno|desilusão|decepção)
    não (devia|deveria|podia|deve) … (acontecer|ter acontecido|ocorrer|ser assim|ter ocorrido|ter sido)
    ^ (foi|é|isto foi|isso foi) (um)? (nosso|nossa|meu|minha) (erro|falha|culpa)
    ^ (foi|é|isto foi|isso foi) (um|uma)? (erro|falha|culpa) (nosso|nossa|meu|minha)
    (por|pelo|pela|cometemos) (um|uma|o|a)? (nosso|nossa)? (erro|falha|culpa)
    (falhámos|falhamos|erramos|errámos)
    ^ (tem|tens|têm) (toda a|toda|muita)? razão
    (você|senhora|senhor|nisso) (tem|tens) (toda a|toda|muita)? razão
    ^ (entendo|entendemos|compreendo|compreendemos|percebo)
    e (entendo|entendemos|compreendo|compreendemos|percebo)
    (é|muito) compreensível
    (poxa|puxa)
    não (é|foi) (aceitável|normal|justo)
    não (é|foi) o que (devia|deveria|queremos|queríamos|merece|esperava|prometemos)
  `,
  hollow: `
    (lamento|lamentamos|pedimos desculpa|peço desculpa|desculp*|sentimos|perdão) … (incómodo*|incômodo*|inconveniente*|transtorno*|inconveniência*)
    (qualquer|eventuais|possíveis|pelo|pelos) (incómodo|incômodo|transtorno|inconveniente)* (causad*|que)?
    (lamento|lamentamos|sinto|sentimos) … (se sinta assim|te sintas assim|pense assim|veja assim|se tenha sentido|tenha essa)
    (lamento|lamentamos|desculp*|peço desculpa|pedimos desculpa) se *
  `,
  jokes: `
    (haha|hehe|ahah|rsrs|kkk|huehue)*
    rs
    lol
    xd
    (é|era) brincadeira
    (estou a|tô) (brincar|brincando)
    ups*
    opa*
  `,
  warm: `
    ^ (sim|sempre)
    obrigad*
    (olá|oi|ei) *
    (bom dia|boa tarde|boa noite)
    (querido|querida) *
    (ficamos|fico|que) (feliz|felizes|contente|contentes|bom|boa)
    (com todo o gosto|com prazer|claro|com certeza)
    (boa|bom) (pergunta|ideia|sorte|fim de semana|semana)
    (bem-vind|parabéns|ótimo|fantástico)*
    (as melhoras|melhoras|um abraço|abraço)
  `,
  movesOn: `
    (mensagem direta|mensagem privada|no privado|por privado|dm|md|inbox|mensagens diretas|direct)
    (envie|envia|mande|manda|escreva|escreve|diga|diz|indique|indica|passe|passa|conte|conta|chame|chama|confirme|informe)*
    (pode|podes|poderia|podias) *
    (pergunto|perguntamos|verifico|confirmo|procuro) *
    (ligue|liga|nos ligue)
  `,
  instructs: `
    ^ (vá|vai|entre|entra|abra|abre|toque|toca|clique|clica|carregue|escolha|escolhe|use|usa|ponha|põe|encha|enche|descarregue|baixe|reinicie|reinicia|basta)
  `,
  looksUp: `
    (vejo|vemos|vamos ver) *
  `,
  yesOrNo: `
    sempre
    todos os dias
    sim
    não
    nunca
    só
    apenas
    somente
    claro
    com certeza
    exato
    exatamente
    correto
    infelizmente
    por enquanto
    também
    tampouco
    ambos
    (há|temos|tem|pode|podes|enviamos|fazemos|abrimos|aceitamos|dá para) *
    já
    ainda
  `,
  asksWhen: `
    quando
    quanto tempo
    (a|até) que horas
    que (dia|horas|data|horário)
    qual … (prazo|horário|data)
    horário*
  `,
  asksPrice: `
    quanto (custa|é|fica|sai|custam)
    (qual|que) … (preço|valor|tarifa)
    preço*
  `,
  asksContact: `
    (número|telefone|contacto|contato)
    (endereço|morada|e-mail|email)
    (contactar|contatar|ligar para|falar com) (vocês|vos)?
  `,
  asksYesOrNo: `
    ^ (há|tem|têm|vocês|posso|pode|podem|dá|fazem|enviam|vendem|é|está|estão|aceitam|funciona|abrem|serve|vai|vão|existe) *
    (vocês|têm|enviam|vendem|fazem|aceitam|entregam) *
    ou não
  `,
  asksOpen: `
    (abert*|abrem|abre|fechad*|fecham|fecha)
  `,
  numbers: `
    (número|n°|nº|num|código|ref|referência|localizador) (de|da|do)? (encomenda|pedido|cliente|fatura|rastreio|rastreamento|reserva|contrato|conta|cpf|passaporte|contribuinte)? (é)?
    (encomenda|pedido|fatura|reserva|contrato) (número|n°|nº|num)?
    (pin|senha|palavra-passe|cpf|nif) (é)?
  `,
  formal: /(?<!\p{L})(?:[Oo] senhor|[Aa] senhora|[Vv]\. ?[Ee]x\.?ª?|[Pp]rezad[oa]s?)(?!\p{L})/gu,
  informal: /(?<!\p{L})(?:[Tt]u|[Tt]eus?|[Tt]uas?|[Tt]i|[Cc]ontigo|[Oo]i|[Ee]i|[Vv]c|galera|pra)(?!\p{L})/gu,
  examples: {
    privateData: 'Pode enviar-me isso por mensagem direta? Vejo já por lá.',
    sentBefore: 'Fez bem em perguntar de novo. Desde segunda-feira aconteceu o seguinte: …',
    rude: 'Percebo que esteja aborrecida. O que posso fazer já é o seguinte: …',
    blames: 'Essa opção passa facilmente despercebida. Vamos tratar disso juntos: …',
    superior: 'Eu devia ter explicado melhor: …',
    apologyMissing: 'Lamento, isto não devia ter acontecido.',
    apologyHollow: 'Lamento que … tenha corrido mal. O que faço agora: …',
    promise: 'Pergunto hoje e digo-lhe até às 17 h o que é possível.',
    sells: 'Primeiro o mais importante: vamos resolver a sua encomenda.',
    joke: 'É mesmo aborrecido, e quero resolver isto.',
    unanswered: 'Quanto à sua pergunta: …',
    nonCommittal: 'A Kim, da faturação, está a verificar. Escrevo-lhe hoje até às 17 h.',
    detached: 'Obrigada por nos contar, {{customer.firstName}}. O que fazemos agora: …',
    oddLink: 'Encontra isso na nossa página de ajuda: …',
    copied: 'Conta-nos que a tampa chegou partida: …',
    shouting: 'Digo-o a sério: hoje tem a minha resposta.',
    noName: 'Olá, {{customer.firstName}}, …',
  },
};
