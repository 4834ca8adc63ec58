import type { Phrases } from './phrases.ts';

const neutral = ['Agradecemos a pergunta.', 'Que bom que perguntou.'];

/** With "você", which reads well in Brazil and Portugal. */
export const portuguese: Phrases = {
  greetings: ['Olá, {{customer.firstName}}!', 'Oi, {{customer.firstName}}!'],
  greetingsUnnamed: ['Olá!'],
  opening: {
    negative: ['Peço desculpa por {about}.', 'Lamento muito por {about}.'],
    neutral,
    unsure: neutral,
    positive: ['Que bom ler isso, agradecemos muito!', 'Que alegria ler isso!'],
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
    solve: ['Vou cuidar disso agora e ainda hoje digo aqui o que encontrei.'],
    ask: [
      'O que aconteceu exatamente, e desde quando? Respondo aqui ainda hoje.',
      'Pode contar o que acontece exatamente e quando começou? Respondo aqui ainda hoje.',
    ],
    private: [
      'Para que seus dados fiquem entre nós, envie uma mensagem direta: respondo ainda hoje.',
      'Envie uma mensagem direta, assim ninguém mais lê seus dados. Respondo ainda hoje.',
    ],
  },
  notUs: ['Isso não é nosso, mas quero ajudar: onde comprou? Assim descubro quem pode resolver.'],
  light: ['Li em voz alta para todo o escritório.', 'Os colegas já querem emoldurar.'],
  remembered: 'Você também escreveu em {month}.',
  promised: 'O que prometemos para {date} continua de pé.',
  signOffs: ['{{agent.name}}', 'Um abraço, {{agent.name}}', 'Até já, {{agent.name}}'],
};
