import type { Phrases } from './phrases.ts';

const neutral = ['Gracias por preguntar.', 'Qué bien que lo preguntes.'];

/** With "tú", as brands write in public. */
export const spanish: Phrases = {
  greetings: ['Hola, {{customer.firstName}}:', 'Hola {{customer.firstName}},'],
  greetingsUnnamed: ['Hola:', 'Hola,'],
  opening: {
    negative: ['Lo siento por {about}.', 'Te pido disculpas por {about}.'],
    neutral,
    unsure: neutral,
    positive: ['¡Muchas gracias, da gusto leerlo!', '¡Gracias, me has alegrado el día!'],
  },
  about: {
    billing: 'ese cargo',
    delivery: 'la entrega',
    product: 'ese fallo',
    outage: 'la avería',
    staff: 'el trato que recibiste',
    refund: 'el reembolso',
    account: 'el problema con tu cuenta',
    booking: 'la reserva',
    safety: 'lo que te ha pasado',
    other: 'lo ocurrido',
  },
  body: {
    solve: ['Me ocupo personalmente y hoy mismo te digo aquí lo que he encontrado.'],
    ask: [
      '¿Qué pasó exactamente y desde cuándo? Te respondo aquí hoy mismo.',
      '¿Me cuentas qué ocurre exactamente y cuándo empezó? Te respondo aquí hoy mismo.',
    ],
    private: [
      'Para que tus datos queden entre nosotros, escríbeme por mensaje directo: te respondo hoy mismo.',
      'Escríbeme por mensaje directo, así nadie más lee tus datos. Te respondo hoy mismo.',
    ],
  },
  notUs: ['No es nuestro, pero no quiero dejarte sin ayuda: ¿dónde lo compraste? Así averiguo quién puede ayudarte.'],
  light: ['Lo he leído en voz alta a toda la oficina.', 'Mis colegas ya quieren enmarcarlo.'],
  remembered: 'También escribiste en {month}.',
  promised: 'Lo que te prometimos para el {date} sigue en pie.',
  signOffs: ['{{agent.name}}', 'Un saludo, {{agent.name}}', 'Saludos, {{agent.name}}'],
};
