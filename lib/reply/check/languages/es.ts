import type { Language } from './language.ts';
import { sumIn } from './sums.ts';

const sum = sumIn('euros', 'pesos', 'dólares');

export const spanish: Language = {
  code: 'es',
  common: `el la los las un una unos unas de del y o pero si es son era está están eres soy somos ha han hemos he no que
    quien por para con sin en sobre nosotros usted ustedes yo tú él ella su sus tu tus nuestro nuestra mi me te se le lo
    este esta esto eso ese qué cómo cuándo dónde por qué muy más también ya aquí hoy mañana gracias hola buenos buenas
    días tardes siento sentimos pedido nos al como fue hay cuando desde hasta puedes puede otra vez tarde estoy tienen vuestro vuestra paquete llega nadie habéis veces dos antes`,
  rude: `
    ^ (cálmese|cálmate|tranquilícese|tranquilízate|relájate|relájese)
    (que se calme|que te calmes)
    (cállese|cállate|cierra la boca)
    no es (nuestro|mi) problema
    (no es|ni) (culpa nuestra|nuestra culpa)
    (a nosotros|a mí|me|nos) (me|nos)? (da|importa) (igual|lo mismo|un bledo|un comino)
    (deje|deja|dejen) de (quejarse|quejarte|llorar|mentir|molestar|protestar)
    (idiota|imbécil|estúpido|estúpida|tonto|tonta|bobo|boba|inútil)
    (pregunta|queja|reclamación|comentario) (tonta|tonto|estúpida|estúpido|ridícula|ridículo|absurda|absurdo)
    (qué|menuda|vaya) (tontería|estupidez|chorrada)
    (eso|esto) es (una)? (tontería|estupidez|chorrada|ridículo)
    gente como (usted|tú|vosotros)
    (váyase|vete|vaya) a (otra|otro) (parte|sitio|lado|tienda)
    (compre|compra|busque|busca) en otro (sitio|lado)
    (aprenda|aprende) a leer
    no sabe* leer
    (lea|lee|léase) (primero|bien|usted|antes) *
    (está|estás|es|eres) (ciego|ciega|sordo|sorda|tonto|tonta)
    qué esperaba*
    (lo toma|lo tomas|o lo toma|tómalo) o lo (deja|dejas)
    le guste o no
    te guste o no
    si no (le|te) gusta
    no sea* (ridículo|ridícula|maleducado|maleducada|grosero|grosera|exagerado|exagerada)
    ahórre* (los|el|sus|tus) *
    haberlo pensado antes
    bla bla
    ^ (eso|ese) es (tu|su) problema
    (lo has|la has|has|lo ha|la ha|ha) (siquiera|al menos) (leído|probado|mirado|intentado|enchufado|comprobado)
    (tendrás|tendrá|tienes|tiene) que (mirarlo|buscarlo|comprobarlo|averiguarlo|hacerlo) (tú|usted)? (mismo|misma|solo|sola)
    (búscalo|míralo|búsquelo|mírelo) (tú|usted)
  `,
  superior: `
    como ya (le|te|les|os)? (hemos|he|dijimos|dije|expliqué|explicamos|indicamos|comenté|comentamos|mencioné) *
    como (le|te) (dije|dijimos|expliqué|explicamos) (ya|antes|claramente)
    ya (se lo|te lo) (dije|dijimos|he dicho|hemos dicho|expliqué|explicamos)
    (debería|deberías|debe|debes) saber*
    (tiene|tienes) que (entender|comprender)
    (debe|debes|debería|deberías) (entender|comprender)
    (todo el mundo|cualquiera|cualquier persona) (lo)? (sabe|entiende|entendería|puede hacerlo)
    (es|resulta) (bastante|muy)? (obvio|evidente|de sentido común|de cajón)
    (obviamente|evidentemente|claramente) (usted|tú|no ha|no has)
    (no ha|no has|no parece|no pareces) (entendido|comprendido|entender|comprender)
    no es tan (difícil|complicado)
    por última vez
    sabemos (más|mejor|lo que hacemos)
    somos los (expertos|profesionales)
    con todo el respeto
    se lo (explico|explicaré|repito|repetiré) (despacio|otra vez|de nuevo|una vez más)
    te lo (explico|explicaré|repito|repetiré) (despacio|otra vez|de nuevo|una vez más)
    infórmese *
    así de (simple|sencillo|fácil)
  `,
  detached: `
    (según|conforme a|de acuerdo con) (nuestra|nuestras|nuestros|la|las|los) (política*|condiciones|términos|normas|directrices)
    política de (la)? (empresa|compañía|casa)
    (su|tu) (mensaje|solicitud|consulta|queja|reclamación|comentario) ha sido (recibido|recibida|registrado|registrada|anotado|anotada)
    tomado nota
    tomamos nota
    (su|tu) (opinión|satisfacción|comentario) es (muy)? importante
    estimado* (cliente|usuario|señor|señora|pasajero)
    (respuesta|mensaje) automátic*
    no (podemos|puedo) hacer nada
    nada (que|más) (podamos|podemos|puedo) hacer
    (así son las cosas|es lo que hay)
    no (es|depende) de (nuestra)? (responsabilidad|competencia|nosotros)
    (está|queda) fuera de (nuestro control|nuestras manos)
    (consulte|remítase|diríjase) a (nuestra|nuestro|la|las) (web|página|faq|condiciones|política)
    rogamos (disculpe|comprensión|consulte)
    reciba un cordial saludo
    a quien corresponda
  `,
  nonCommittal: `
    (estamos|estoy) (ya)? en ello
    (tomamos|tomo) … en serio
    (lo antes|cuanto antes|lo más pronto|tan pronto como sea|lo más rápido) (posible)?
    a la (mayor)? brevedad (posible)?
    en breve
    próximamente
    en algún momento
    (revisaremos|miraremos|veremos|estudiaremos|investigaremos|analizaremos|comprobaremos)
    (vamos a|voy a) (mirar|revisar|ver|investigar|estudiar|analizar|comprobar)*
    (estamos|estoy) (mirando|revisando|investigando|trabajando|estudiando|analizando) *
    (haremos|hacemos|haré|hacer) (todo)? lo (posible|que podamos)
    (nos pondremos|me pondré|nos pondremos) en contacto
    (le|te|os|les) (contactaremos|responderemos|informaremos|avisaremos|mantendremos informad*)
    (departamento|equipo|área|persona) (correspondiente|responsable|adecuado|adecuada|indicado|pertinente)
    (trasladado|trasladamos|pasado|pasamos|remitido) (su|tu|el|la|esta|este) (queja|caso|comentario|mensaje|consulta|incidencia)
    (un poco|tenga|ten|rogamos|pedimos) (de)? paciencia
    (manténgase|mantente) (atento|atenta|al tanto)
    a ver qué (podemos|puedo) hacer
    (intentaremos|trataremos de|esperamos) (resolver|solucionar|arreglar)*
    alguien (se|le|te) *
    (tendremos|tenemos) en cuenta
  `,
  ahead: `
    hoy
    mañana
    pasado mañana
    esta (tarde|noche|semana)
    este (lunes|martes|miércoles|jueves|viernes|sábado|domingo|mes|mediodía)
    (antes de|para|hasta|sobre|a partir de|a) (las #|la una|el fin|final|fin|mediodía|medianoche|#)
    (antes del|para el|hasta el|a partir del) (fin|final|mediodía|#)
    (lunes|martes|miércoles|jueves|viernes|sábado|domingo)
    (en|dentro de|en menos de) (un|una|dos|tres|unos|unas|pocos|pocas|las próximas|los próximos|media|#) … (minuto*|hora*|día*|semana*)
    (la semana|el mes) que viene
    (próximo|próxima|próximos|próximas) (semana|mes|hora|horas|días|lunes|martes|miércoles|jueves|viernes|sábado|domingo)
    (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)
  `,
  past: `
    esta mañana
    hasta (la fecha|el momento|ahora)
    desde … (hoy|mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|#|semana*)
    (lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|semana|mes) (pasado|pasada)
    (pasado|pasada) (lunes|martes|miércoles|jueves|viernes|sábado|domingo)
    (esperado|esperando|pedido|comprado|llamado|escrito|pasó|ocurrió|ocurrido|prometido|fue|estuvo|pediste|pidió|llamaste|llamó) … (hoy|mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|#)
  `,
  times: `
    # (h|horas|minutos|días|días laborables|semanas)
    #h
    (está|ha sido|hemos|he|han sido|queda) … (resuelto|solucionado|reembolsado|enviado|arreglado|corregido|cancelado|cambiado|desbloqueado|devuelto)*
  `,
  units: `
    (minuto|hora|día|semana|mes)*
  `,
  blames: `
    (debería|deberías|debió|tendría que|tendrías que) haber (leído|comprobado|preguntado|mirado|seguido|revisado|pedido|esperado|consultado)
    (podría|podrías) haber (leído|comprobado|preguntado|avisado|mirado|llamado|revisado|consultado)
    (haber|haberlo) (leído|comprobado|preguntado|avisado|mirado|llamado) antes
    (no ha|no has|no) (leído|leyó|leíste|comprobado|comprobó|seguido|siguió|seguiste|indicado|indicó|facilitado|pagado|mirado) (bien|el|la|los|las|las instrucciones)? *
    (ha|has|habrá|habrás|se le|se te|se le ha|se te ha) (olvidado|olvidó|equivocado|confundido|escrito mal|hecho mal|introducido mal|usado mal) *
    ^ (es|fue|ha sido|eso es|esto es) (solo|únicamente)? (culpa suya|culpa tuya|su culpa|tu culpa|error suyo|error tuyo|su error|tu error|un error suyo|un error tuyo|responsabilidad suya)
    (pero|porque|que|y|pues|problema|retraso) (es|fue|ha sido) (solo|únicamente)? (culpa suya|culpa tuya|su culpa|tu culpa|error suyo|error tuyo|su error|tu error|un error suyo|un error tuyo|responsabilidad suya)
    error (del usuario|de uso|suyo|tuyo)
    si (hubiera|hubieras|hubiese|hubieses) (leído|comprobado|preguntado|avisado|mirado|llamado|seguido|revisado|esperado)
    porque (usted|tú)? no (leyó|leíste|ha leído|has leído|avisó|avisaste|siguió|seguiste|pagó|comprobó|comprobaste|rellenó|indicó)
    (ningún otro|los demás|otros) (cliente|clientes) (ha|han|no) *
    nadie más (ha|se|tiene) *
    (es usted|eres|usted es) (el único|la única)
    por (su|tu) culpa
    seguro que (has|ha|habrás|habrá) … demasiado *
    por no (leer|haber leído|seguir|comprobar|avisar)
  `,
  sells: `
    (descubre|descubra|aprovecha|aproveche|conoce|conozca) … (nueva|nuevo|nuevas|nuevos|colección|oferta*|promoción*|rebajas|gama|tienda)
    ^ (compra|compre|reserva|reserve|pide|pida|contrata) (ya|ahora|hoy)
    (suscríbete|suscríbase) (ya|ahora|hoy)
    (nuestra|nuestro|nuestras|nuestros) (nueva|nuevo|nuevas|nuevos|última|últimas) (colección|gama|oferta*|modelo*|producto*|línea|app)
    (código|cupón) (promocional|de descuento)
    (rebajas|oferta especial|edición limitada|black friday|oferta exclusiva|oferta limitada)
    (pásate|pásese|cámbiate|mejora) (a|al) (premium|plus|pro|nuestro|nuestra|plan)
    (has|ha) (visto|probado) (ya)? (nuestra|nuestro|nuestras|nuestros) *
    no te (lo|la|los|las)? pierdas
    no se (lo|la|los|las)? pierda
    #% (de descuento)? en (toda|todo|todos|nuestra|nuestros)
    # % (de descuento)? en (toda|todo|todos|nuestra|nuestros)
    (suscríbete|apúntate|suscríbase) a (nuestra|nuestro|la) newsletter
    date un capricho
  `,
  absolutes: `
    no (volverá|volvera|va a volver) a (ocurrir|pasar|suceder|repetirse)
    (nunca más|jamás) *
    (garantizamos|garantizo|aseguro que|aseguramos que)
    garantizad* al 100
    (le|te|os|les) (prometo|prometemos) (que)? *
    (prometo|prometemos) que *
    (recibirá|recibirás|tendrá|tendrás|llegará) (seguro|sin falta|con toda seguridad)
    sin falta
    (100%|100 %|cien por cien) (seguro|segura|seguros|garantizado)
    de por vida
  `,
  offers: `
    (le|te) (reembolsaremos|reembolsamos|devolveremos|devolvemos|compensaremos|regalamos|regalaremos|indemnizaremos)
    (devolveremos|devolvemos|reembolsaremos|reembolsamos) (el|su|tu|todo) *
    (recibirá|recibirás|tendrá|tendrás) … (reembolso|vale|cupón|bono|compensación|reemplazo|producto nuevo)
    (envío|cambio|reparación|devolución|reemplazo) (gratis|gratuito|gratuita)
    sin (ningún)? coste
    sin cargo
  `,
  payouts: `
    (reembolso|devolución) (completo|completa|íntegro|íntegra|total)
    (damos|doy|regalamos|regalo|pagamos|abonamos) (un vale de|un cupón de)? ${sum}
    (vale|cupón|bono|compensación|indemnización) (de|por) ${sum}
    ${sum} (de|como|en) (compensación|indemnización|regalo)
    ${sum} por … (molestias|molestia|retraso|espera)
  `,
  giving: 'recibir tendr',
  denies: `
    (no|nunca|jamás)
    (salvo|excepto|excluid*)
  `,
  apologies: `
    ^ (es|ha sido|fue) (responsabilidad|cosa) nuestra
    (siento|sentimos|lamento|lamentamos|lamentable)
    (perdón|perdona|perdone|perdonad|perdonen)
    disculp*
    (frustrante|inaceptable|decepcionante|desagradable|indignante)
    (muy|tan|resulta) (molesto|molesta)
    (frustración|enfado|decepción|malestar)
    no (debería|debió|debe|tendría|tenía) … (pasar|ocurrir|haber pasado|haber ocurrido|ser así|suceder|haber sido)
    ^ (es|fue|ha sido|esto fue|eso fue|esto es|eso es) (un|nuestro|nuestra|mi) (error|culpa|fallo)
    ^ (es|fue|ha sido|esto fue|eso fue|esto es|eso es) (culpa|error|fallo) (nuestro|nuestra|mío|mía)
    (cometimos|hemos cometido|cometí|hubo|por) (un|nuestro|nuestra) (error|fallo|culpa)
    ^ (tiene|tienes|tienen|tenéis) (toda la|mucha)? razón
    (usted|ahí|en eso) (tiene|tienes) (toda la|mucha)? razón
    ^ (entiendo|entendemos|comprendo|comprendemos)
    ^ (te|le|os|les|lo) (entiendo|entendemos|comprendo|comprendemos)
    (y|claro que) (te|le|os|lo)? (entiendo|entendemos|comprendo|comprendemos)
    (es|muy) comprensible
    vaya (faena|lata|chasco|fastidio|desastre|disgusto)
    (uf|ay)
    no (es|fue|hemos estado|estuvimos) (aceptable|normal|de recibo|a la altura|justo)
  `,
  hollow: `
    (siento|sentimos|lamento|lamentamos|disculp*|perdón|perdone|perdona) … (inconveniente*|molestias|cualquier molestia)
    (cualquier|posibles|las|los) (inconveniente*|molestia*) (ocasionad*|causad*|que)
    (siento|sentimos|lamento|lamentamos) … (se sienta así|te sientas así|lo vea así|lo veas así|piense eso|pienses eso|lo perciba así|se haya sentido|te hayas sentido)
    (siento|sentimos|lamento|lamentamos|disculp*|perdón|perdone) si *
  `,
  jokes: `
    (jaja|jeje|jiji)*
    lol
    xd
    (es|era) (una)? broma
    bromeo
    ups*
  `,
  warm: `
    ^ (sí|siempre)
    gracias*
    hola *
    (buenos días|buenas tardes|buenas noches|buenas)
    (querido|querida) *
    (encantado|encantada|encantados|encantadas)
    (nos|me) alegra*
    (con mucho gusto|por supuesto|claro|un placer)
    (buena|buen) (pregunta|idea|día|suerte|fin de semana|provecho)
    (bienvenid|enhorabuena|felicidades|genial|estupendo)*
    (un abrazo|un saludo)
    que (te|le|lo) (mejores|disfrut*|pases)
  `,
  movesOn: `
    (mensaje directo|mensaje privado|por privado|privado|md|dm|mensajes directos)
    (envía|envíe|manda|mande|escribe|escriba|pasa|pase|da|dé|di|diga|indica|indique|cuenta|cuente|confirma|confirme)*
    (envíanos|envíame|mándanos|mándame|escríbenos|escríbeme|dinos|dime|díganos|dígame|indícanos|pásanos|cuéntanos|cuéntame)
    (puede|puedes|podría|podrías) *
    (pregunto|preguntaré|preguntamos|consulto|consultamos|compruebo|busco|averiguo) *
    (llámanos|llámenos|llama|llame)
  `,
  instructs: `
    ^ (ve|vaya|entra|entre|abre|abra|pulsa|pulse|toca|toque|elige|elija|haz|haga|usa|use|pon|ponga|echa|eche|llena|llene|enjuaga|enjuague|descarga|descargue|reinicia|reinicie|solo)
  `,
  looksUp: `
    (lo|la) (miro|miramos|averiguamos|buscamos)
  `,
  yesOrNo: `
    siempre
    todos los días
    sí
    no
    nunca
    solo
    sólo
    únicamente
    claro
    por supuesto
    exacto
    correcto
    efectivamente
    desgraciadamente
    lamentablemente
    de momento
    también
    tampoco
    ambos
    (hay|tenemos|puedes|puede|se puede|enviamos|hacemos|abrimos|aceptamos) *
    ya
    aún
  `,
  asksWhen: `
    cuándo
    cuánto (tiempo|tarda|tardan|tardará|falta)
    (a|hasta) qué hora
    qué (día|fecha|horario|hora)
    horario*
  `,
  asksPrice: `
    cuánto (cuesta|vale|es|sale|costaría)
    cuánto cuestan
    (qué|cuál) … (precio|tarifa)
    precio*
  `,
  asksContact: `
    (número|teléfono)
    (dirección|correo|email|e-mail)
    (contactaros|contactarles|contactar|llamaros|llamarles|localizaros)
  `,
  asksYesOrNo: `
    ^ (hay|tienen|tenéis|tienes|puedo|se puede|podéis|pueden|puedes|hacen|hacéis|envían|enviáis|venden|vendéis|es|está|están|aceptan|aceptáis|funciona|abren|abrís|sirve|va|vais|van) *
    (tienen|tenéis|envían|enviáis|hacen|se puede|venden|aceptan) *
    o no
  `,
  asksOpen: `
    (abiert*|abrís|abren|abre|cerrad*|cierran|cerráis|cierra)
  `,
  numbers: `
    (número|n°|nº|núm|num|código|ref|referencia|localizador) (de)? (pedido|cliente|factura|seguimiento|reserva|contrato|cuenta|paquete|dni|pasaporte|socio)? (es)?
    (pedido|factura|reserva|contrato|envío) (número|n°|nº|núm)?
    (pin|contraseña|dni|nie|clave) (es)?
  `,
  formal: /(?<!\p{L})(?:[Uu]sted(?:es)?|[Cc]onsigo|[Ee]stimad[oa]s?)(?!\p{L})/gu,
  informal:
    /(?<!\p{L})(?:[Tt]ú|[Tt]e|[Tt]i|[Cc]ontigo|[Tt]us?|[Tt]uy[oa]s?|[Oo]s|[Vv]osotr[oa]s|[Vv]uestr[oa]s?)(?!\p{L})/gu,
  examples: {
    privateData: '¿Nos lo envías por mensaje directo? Lo miro allí ahora mismo.',
    sentBefore: 'Haces bien en volver a preguntar. Esto es lo que ha pasado desde el lunes: …',
    rude: 'Entiendo tu enfado. Esto es lo que puedo hacer ahora mismo: …',
    blames: 'Ese ajuste se pasa por alto con facilidad. Vamos a verlo juntos: …',
    superior: 'Tendría que haberlo explicado mejor: …',
    apologyMissing: 'Lo siento, esto no debería haber pasado.',
    apologyHollow: 'Siento que … haya salido mal. Esto es lo que hago ahora: …',
    promise: 'Lo pregunto hoy y antes de las 17 h te digo qué es posible.',
    sells: 'Lo primero es lo primero: vamos a arreglar tu pedido.',
    joke: 'Es un fastidio de verdad, y quiero solucionarlo.',
    unanswered: 'A tu pregunta: …',
    nonCommittal: 'Kim, de facturación, lo está comprobando. Hoy antes de las 17 h te escribo.',
    detached: 'Gracias por contárnoslo, {{customer.firstName}}. Esto es lo que vamos a hacer: …',
    oddLink: 'Lo encuentras en nuestra página de ayuda: …',
    copied: 'Nos cuentas que la tapa llegó rota: …',
    shouting: 'Te lo digo en serio: hoy tienes mi respuesta.',
    noName: 'Hola, {{customer.firstName}}: …',
  },
};
