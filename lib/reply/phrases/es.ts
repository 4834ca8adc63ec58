import type { Phrases } from './phrases.ts';

/** With "tú", as brands write in public. */
export const spanish: Phrases = {
  greetings: ['Hola, {{customer.firstName}}:', 'Hola {{customer.firstName}},'],
  greetingsUnnamed: ['Hola:', 'Hola,'],
  opening: {
    trouble: ['Lo siento por {about}.', 'Te pido disculpas por {about}.'],
    mourning: ['Siento mucho tu pérdida.', 'Mi más sentido pésame.'],
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
    mourning: {
      solve: ['Averiguo ahora qué hace falta y te lo digo aquí hoy mismo.'],
      ask: ['¿Prefieres que te escribamos o que te llamemos? Averiguo qué hace falta y te respondo aquí hoy mismo.'],
      private: ['Para que nadie más lo lea, cuéntame por mensaje directo de qué se trata: te respondo hoy mismo.'],
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
  asks: {
    billing: '¿De qué importe se trata y de qué día?',
    delivery: '¿Para cuándo estaba previsto y qué dice el seguimiento?',
    outage: '¿Qué ha dejado de funcionar y desde cuándo?',
    staff: '¿Cuándo y dónde fue?',
    refund: '¿Por qué concepto es el reembolso y para cuándo estaba previsto?',
    account: '¿Qué aparece al iniciar sesión y desde cuándo?',
    booking: '¿Para qué día es y qué dice la confirmación?',
    safety: '¿Están todos bien ahora y cómo ocurrió?',
  },
  answerHere: 'Te respondo aquí hoy mismo.',
  notUs: ['No es nuestro, pero no quiero dejarte sin ayuda: ¿dónde lo compraste? Así averiguo quién puede ayudarte.'],
  light: ['Lo he leído en voz alta a toda la oficina.', 'Mis colegas ya quieren enmarcarlo.'],
  remembered: 'También escribiste en {month}.',
  promised: 'Lo que te prometimos para el {date} sigue en pie.',
  signOffs: ['{{agent.name}}', 'Un saludo, {{agent.name}}', 'Saludos, {{agent.name}}'],
};

/** With "usted". */
export const spanishFormal: Phrases = {
  ...spanish,
  greetings: ['Buenos días, {{customer.firstName}}:', 'Hola, {{customer.firstName}}:'],
  greetingsUnnamed: ['Buenos días:', 'Hola:'],
  opening: {
    trouble: ['Lo siento por {about}.', 'Le pido disculpas por {about}.'],
    mourning: ['Siento mucho su pérdida.', 'Mi más sentido pésame.'],
    question: ['Gracias por preguntar.', 'Qué bien que lo pregunte.'],
    cancel: ['Es una pena, pero por supuesto.', 'Siento que ya no le convenga.'],
    wish: ['Gracias por la idea.', 'Buena idea, gracias.'],
    press: ['Gracias por contactar con nosotros.', 'Gracias por preguntarnos primero.'],
    other: ['Gracias por su mensaje.', 'Gracias por escribirnos.'],
    praise: ['¡Muchas gracias, da gusto leerlo!', '¡Gracias, me ha alegrado el día!'],
  },
  about: {
    ...spanish.about,
    staff: 'el trato que recibió',
    account: 'el problema con su cuenta',
    safety: 'lo que le ha pasado',
  },
  body: {
    trouble: {
      solve: ['Me ocupo personalmente y hoy mismo le digo aquí lo que he encontrado.'],
      ask: [
        '¿Qué pasó exactamente y desde cuándo? Le respondo aquí hoy mismo.',
        '¿Me cuenta qué ocurre exactamente y cuándo empezó? Le respondo aquí hoy mismo.',
      ],
      private: [
        'Para que sus datos queden entre nosotros, escríbame por mensaje directo: le respondo hoy mismo.',
        'Escríbame por mensaje directo, así nadie más lee sus datos. Le respondo hoy mismo.',
      ],
    },
    mourning: {
      solve: ['Averiguo ahora qué hace falta y se lo digo aquí hoy mismo.'],
      ask: ['¿Prefiere que le escribamos o que le llamemos? Averiguo qué hace falta y le respondo aquí hoy mismo.'],
      private: ['Para que nadie más lo lea, cuénteme por mensaje directo de qué se trata: le respondo hoy mismo.'],
    },
    question: {
      solve: [
        'Lo consulto ahora y le respondo aquí hoy mismo.',
        'Permítame que lo mire: hoy mismo tiene la respuesta aquí.',
      ],
      ask: [
        '¿Hay algún detalle que deba saber, como el modelo o el lugar? Lo consulto y le respondo aquí hoy mismo.',
        '¿Se trata de un modelo o un lugar en concreto? Lo consulto y le respondo aquí hoy mismo.',
      ],
      private: ['Si prefiere no hablarlo en público, escríbame por mensaje directo: le respondo hoy mismo.'],
    },
    cancel: {
      solve: ['Me ocupo ahora y hoy mismo le digo aquí a partir de cuándo es efectivo.'],
      ask: ['¿Qué le ha hecho decidirse? Hoy mismo me ocupo en cualquier caso.'],
      private: ['Envíeme su número de cliente o de pedido por mensaje directo: me ocupo hoy mismo.'],
    },
    wish: {
      solve: ['Paso la idea hoy mismo a nuestro equipo de producto, con sus palabras.'],
      ask: [
        '¿Para qué lo usaría? Hoy mismo lo paso todo junto.',
        '¿Cuándo le habría ayudado más? Hoy mismo lo paso todo junto.',
      ],
      private: ['Si quiere contarme más, escríbame por mensaje directo: lo leo hoy mismo.'],
    },
    press: {
      solve: ['Lo paso ahora a nuestro equipo de prensa y hoy mismo le digo aquí quién le responde.'],
      ask: ['¿Qué quiere saber exactamente y para cuándo? Lo paso ahora a nuestro equipo de prensa.'],
      private: [
        'Envíeme sus preguntas, el plazo y cómo contactarle por mensaje directo: nuestro equipo de prensa las tendrá hoy mismo.',
      ],
    },
    praise: {
      solve: ['Se lo paso a quienes lo hicieron posible.', 'Quienes trabajaron en ello lo leerán hoy.'],
      ask: ['¿Qué es lo que más le gusta?', '¿Qué ha marcado la diferencia para usted?'],
    },
    other: {
      solve: ['Si puedo hacer algo por usted, escríbalo aquí: respondo hoy mismo.'],
      ask: ['¿Puedo hacer algo por usted? Le respondo aquí hoy mismo.'],
      private: ['Si hay algo que no todos deban leer, escríbame por mensaje directo: le respondo hoy mismo.'],
    },
  },
  answerHere: 'Le respondo aquí hoy mismo.',
  notUs: ['No es nuestro, pero no quiero dejarle sin ayuda: ¿dónde lo compró? Así averiguo quién puede ayudarle.'],
  remembered: 'También escribió en {month}.',
  promised: 'Lo que le prometimos para el {date} sigue en pie.',
};
