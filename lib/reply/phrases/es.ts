import type { Phrases } from './phrases.ts';

/** With "tú", as brands write in public. */
export const spanish: Phrases = {
  greetings: ['Hola, {{customer.firstName}}:', 'Hola {{customer.firstName}},'],
  greetingsUnnamed: ['Hola:', 'Hola,'],
  opening: {
    trouble: ['Lo siento por {about}.', 'Te pido disculpas por {about}.'],
    question: ['Gracias por preguntar.', 'Qué bien que lo preguntes.'],
    cancel: ['Es una pena, pero por supuesto.', 'Siento que ya no te convenga.'],
    wish: ['Gracias por la idea.', 'Buena idea, gracias.'],
    press: ['Gracias por contactar con nosotros.', 'Gracias por preguntarnos primero.'],
    other: ['Gracias por tu mensaje.', 'Gracias por escribirnos.'],
    praise: ['¡Muchas gracias, da gusto leerlo!', '¡Gracias, me has alegrado el día!'],
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
    trouble: {
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
    question: {
      solve: [
        'Lo consulto ahora y te respondo aquí hoy mismo.',
        'Deja que lo mire: hoy mismo tienes la respuesta aquí.',
      ],
      ask: [
        '¿Hay algún detalle que deba saber, como el modelo o el lugar? Lo consulto y te respondo aquí hoy mismo.',
        '¿Se trata de un modelo o un lugar en concreto? Lo consulto y te respondo aquí hoy mismo.',
      ],
      private: ['Si prefieres no hablarlo en público, escríbeme por mensaje directo: te respondo hoy mismo.'],
    },
    cancel: {
      solve: ['Me ocupo ahora y hoy mismo te digo aquí a partir de cuándo es efectivo.'],
      ask: ['¿Qué te ha hecho decidirte? Hoy mismo me ocupo en cualquier caso.'],
      private: ['Envíame tu número de cliente o de pedido por mensaje directo: me ocupo hoy mismo.'],
    },
    wish: {
      solve: ['Paso la idea hoy mismo a nuestro equipo de producto, con tus palabras.'],
      ask: [
        '¿Para qué lo usarías? Hoy mismo lo paso todo junto.',
        '¿Cuándo te habría ayudado más? Hoy mismo lo paso todo junto.',
      ],
      private: ['Si quieres contarme más, escríbeme por mensaje directo: lo leo hoy mismo.'],
    },
    press: {
      solve: ['Lo paso ahora a nuestro equipo de prensa y hoy mismo te digo aquí quién te responde.'],
      ask: ['¿Qué quieres saber exactamente y para cuándo? Lo paso ahora a nuestro equipo de prensa.'],
      private: [
        'Envíame tus preguntas, el plazo y cómo contactarte por mensaje directo: nuestro equipo de prensa las tendrá hoy mismo.',
      ],
    },
    praise: {
      solve: ['Se lo paso a quienes lo hicieron posible.', 'Quienes trabajaron en ello lo leerán hoy.'],
      ask: ['¿Qué es lo que más te gusta?', '¿Qué ha marcado la diferencia para ti?'],
    },
    other: {
      solve: ['Si puedo hacer algo por ti, escríbelo aquí: respondo hoy mismo.'],
      ask: ['¿Puedo hacer algo por ti? Te respondo aquí hoy mismo.'],
      private: ['Si hay algo que no todos deban leer, escríbeme por mensaje directo: te respondo hoy mismo.'],
    },
  },
  notUs: ['No es nuestro, pero no quiero dejarte sin ayuda: ¿dónde lo compraste? Así averiguo quién puede ayudarte.'],
  light: ['Lo he leído en voz alta a toda la oficina.', 'Mis colegas ya quieren enmarcarlo.'],
  remembered: 'También escribiste en {month}.',
  promised: 'Lo que te prometimos para el {date} sigue en pie.',
  signOffs: ['{{agent.name}}', 'Un saludo, {{agent.name}}', 'Saludos, {{agent.name}}'],
};
