import type { Phrases } from './phrases.ts';

/** With "você", which reads well in Brazil and Portugal. */
export const portuguese: Phrases = {
  greetings: ['Olá, {{customer.firstName}}!', 'Oi, {{customer.firstName}}!'],
  greetingsUnnamed: ['Olá!'],
  opening: {
    trouble: ['Peço desculpa por {about}.', 'Lamento muito por {about}.'],
    mourning: ['Lamento muito a sua perda.', 'Os meus sinceros sentimentos.'],
    question: ['Agradecemos a pergunta.', 'Que bom que perguntou.'],
    cancel: ['É uma pena, mas claro.', 'Lamento que já não sirva.'],
    wish: ['Agradecemos a ideia.', 'Boa ideia!'],
    press: ['Agradecemos o contato.', 'Que bom que perguntou primeiro a nós.'],
    other: ['Agradecemos a mensagem.', 'Que bom que escreveu.'],
    praise: ['Que bom ler isso, agradecemos muito!', 'Que alegria ler isso!'],
  },
  about: {
    billing: 'essa cobrança',
    delivery: 'essa entrega',
    product: 'esse defeito',
    outage: 'essa falha',
    staff: 'esse atendimento',
    refund: 'esse reembolso',
    account: 'esse problema com a conta',
    booking: 'essa reserva',
    safety: 'o que aconteceu',
    other: 'isso',
  },
  body: {
    trouble: {
      solve: ['Vou cuidar disso agora e ainda hoje digo aqui o que encontrei.'],
      ask: [
        'O que aconteceu exatamente, e desde quando? Respondo aqui ainda hoje.',
        'Pode contar o que acontece exatamente e quando começou? Respondo aqui ainda hoje.',
      ],
      private: [
        'Para que seus dados fiquem entre nós, envie uma mensagem direta: respondo ainda hoje.',
        'Envie uma mensagem direta, assim só nós vemos seus dados. Respondo ainda hoje.',
      ],
    },
    mourning: {
      solve: ['Vou descobrir agora o que é preciso e respondo aqui ainda hoje.'],
      ask: ['Prefere que a gente escreva ou ligue? Vou descobrir o que é preciso e respondo aqui ainda hoje.'],
      private: ['Conte por mensagem direta do que se trata, assim só nós lemos: respondo ainda hoje.'],
    },
    question: {
      solve: [
        'Vou verificar agora e respondo aqui ainda hoje.',
        'Deixe-me verificar: a resposta chega aqui ainda hoje.',
      ],
      ask: [
        'Há algum detalhe que eu deva saber, como o modelo ou o local? Verifico e respondo aqui ainda hoje.',
        'É sobre algum modelo ou local em particular? Verifico e respondo aqui ainda hoje.',
      ],
      private: ['Se preferir não falar disso em público, envie uma mensagem direta: respondo ainda hoje.'],
    },
    cancel: {
      solve: ['Cuido disso agora e ainda hoje digo aqui a partir de quando vale.'],
      ask: ['O que levou a essa decisão? Cuido disso ainda hoje de qualquer forma.'],
      private: ['Envie o número de cliente ou do pedido por mensagem direta: cuido disso ainda hoje.'],
    },
    wish: {
      solve: ['Passo a ideia ainda hoje à nossa equipe de produto, nas suas palavras.'],
      ask: [
        'Para que usaria isso? Passo tudo junto ainda hoje.',
        'Quando isso teria ajudado mais? Passo tudo junto ainda hoje.',
      ],
      private: ['Se quiser contar mais, envie uma mensagem direta: leio ainda hoje.'],
    },
    press: {
      solve: ['Passo agora à nossa equipe de imprensa e ainda hoje digo aqui quem responde.'],
      ask: ['O que gostaria de saber exatamente, e até quando? Passo agora à nossa equipe de imprensa.'],
      private: [
        'Envie suas perguntas, o prazo e um contato por mensagem direta: nossa equipe de imprensa recebe ainda hoje.',
      ],
    },
    praise: {
      solve: ['Vou passar isso a quem fez o trabalho.', 'Quem trabalhou nisso vai ler ainda hoje.'],
      ask: ['Do que gostou mais?', 'O que fez a diferença para você?'],
    },
    other: {
      solve: ['Se eu puder ajudar em algo, é só escrever aqui: respondo ainda hoje.'],
      ask: ['Posso ajudar em algo? Respondo aqui ainda hoje.'],
      private: ['Se houver algo que nem todos devam ler, envie uma mensagem direta: respondo ainda hoje.'],
    },
  },
  asks: {
    billing: 'De que valor se trata, e de que dia?',
    delivery: 'Para quando estava prevista, e o que diz o rastreamento?',
    outage: 'O que deixou de funcionar, e desde quando?',
    staff: 'Quando e onde foi isso?',
    refund: 'A que se refere o reembolso, e para quando estava previsto?',
    account: 'O que aparece ao entrar na conta, e desde quando?',
    booking: 'Para que dia é, e o que diz a confirmação?',
    safety: 'Estão todos bem agora, e como aconteceu?',
  },
  answerHere: 'Respondo aqui ainda hoje.',
  notUs: ['Isso não é nosso, mas quero ajudar: onde comprou? Assim descubro quem pode resolver.'],
  light: ['Li em voz alta para todo o escritório.', 'Os colegas já querem emoldurar.'],
  remembered: 'Você também escreveu em {month}.',
  promised: 'O que prometemos para {date} continua de pé.',
  signOffs: ['{{agent.name}}', 'Um abraço, {{agent.name}}', 'Até já, {{agent.name}}'],
};

/** For whom "Oi" is too familiar. */
export const portugueseFormal: Phrases = { ...portuguese, greetings: ['Olá, {{customer.firstName}}!'] };
