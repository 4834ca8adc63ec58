import type { IssueWords } from './issue-words.ts';

export const spanish: IssueWords = {
  billing: {
    charge:
      'cobro, cobros, cobra*, cobro doble|indebido, doble cobro, cobrado dos veces, dos veces el mismo, cargo, cargos, cargado a, cargo no reconocido, cargos ocultos, comisión, comisiones, domiciliado, ' +
      'recargo*, penalización, descontado, descontaron, me quitaron, me sacaron, sin saldo por, descubierto, estafa*, estafado*, robo de, me robaron dinero, timo, timado, importe equivocado|incorrecto, ' +
      'de más',
    bill:
      'factura*, recibo, recibos, contrato, contratos, suscri*, mensualidad*, cuota, cuotas, permanencia, renovación, renovado, prueba gratis|gratuita, extracto, estado de cuenta, contador, lectura, hipoteca, ' +
      'préstamo, interés, intereses, impuesto*, iva, póliza, ticket de compra, saldo',
    price:
      'precio, precios, tarifa, tarifas, subida, subido el|la, suben, aumento, aumentaron, caro, cara, caros, carísimo, cuesta, costo, coste, costos, cuánto vale|cuesta, descuento*, código de descuento, ' +
      'código promocional, cupón, cupones, promoción, promociones, oferta, ofertas, rebaja*, gratis, más barato, tarjeta regalo, abusivo*, presupuesto',
    payment:
      'pagar, pago, pagos, pagado, pagué, pagamos, pagando, tarjeta, tarjeta rechazada|de crédito|de débito, rechazad*, rechazan, transferencia*, bizum, paypal, efectivo, cajero, cajeros, caja, depósito, ' +
      'abono, recarg*, transacción*, cheque',
  },
  delivery: {
    parcel:
      'paquete, paquetes, entrega*, envío, envíos, envia*, pedido, pedidos, pedí, mi pedido, número de pedido|seguimiento, seguimiento, rastreo, rastrear, dónde está mi, repartidor*, reparto, en reparto, ' +
      'mensajero, mensajería, correos, cartero, buzón, vecino, vecina, portal, punto de recogida, recogida, recoger, almacén, aduana, en tránsito, despacho, despachado, encomienda, transportista, ' +
      'fecha de entrega, domicilio, basura recogida',
    late:
      'retras*, con retraso, tarde, tarda*, demora*, atraso, atrasado, espera*, sigo esperando, llevo esperando, seguimos esperando, espero desde, aún no llega|ha|he|me, todavía no llega|ha|he|me, no llega, ' +
      'no llegó, no ha llegado, nunca llegó, sin llegar, sin recibir, no he recibido, no recibo, tenía que llegar|haber, debía llegar, hace días|semanas|horas|meses, ' +
      'horas|días|semanas|minutos de retraso|tarde|esperando, puntual*, impuntual*, a tiempo, conexión perdida, perdí mi|la|el conexión|vuelo|tren, perdimos, llegada, salida, plazo, plazos, parado en, ' +
      'parados, detenido, lento, reprogramad*',
    cancelled:
      'cancela*, cancelar mi|el|la vuelo|pedido|reserva, vuelo|tren|viaje|autobús cancelado, suspendido el, anula*, huelga, huelgas, tirados, varados, varado, atrapados, otro vuelo, siguiente vuelo, reubica*, ' +
      'noche en el aeropuerto, dormir en el',
    lost:
      'perdi*, han perdido, extravi*, equipaje, equipajes, maleta, maletas, bolso, bolsos, objetos perdidos, olvidé, dejé olvidado, falta*, faltante*, desaparecid*, desapareció, robado, robaron, robo, hurto, ' +
      'devuelto al remitente, no aparece',
    damaged:
      'danad*, daños, daño, daño en, golpeado, golpeada, roto al|llegó, rota, rotas, llegó roto|rota|abierto|dañado|golpeado, aplastad*, abollad*, rasgado, mojad*, rayad*, rayón, embalaje, empaque, ' +
      'destrozad*, hecho polvo|pedazos, mal estado',
    wrong:
      'equivocado, equivocada, pedido|producto|talla|color|dirección|artículo equivocado|equivocada|incorrecto|incorrecta|erróneo, otro producto|pedido|artículo, no es lo que pedí, no es mi pedido, ' +
      'incompleto, incompleta, no venía, me faltan, falta la mitad, dirección incorrecta, error en el pedido',
    absent:
      'no vino|vinieron|apareció|aparece|se presentó, nadie vino|viene|apareció|llegó|se, nunca vino|vinieron, ni siquiera llamó, no llamó al timbre, técnico, técnicos, instal*, cita con el, pedí el día, ' +
      'todo el día esperando|en casa, esperando en casa, conductor canceló, canceló el viaje',
  },
  product: {
    fault:
      'roto, rotos, rompió, se rompe, rompió a, averiad*, avería, estropead*, estropeó, defectuos*, defecto*, falla*, fallo, fallos, no funciona, no funcionan, no enciende, no carga, no sirve, ' +
      'dejó de funcionar, no anda, no prende, garantía, reparar, reparación*, arregl*, repuesto*, batería, pantalla, cargador, cable, auriculares, audífonos, cámara, impresora, teclado, portátil, computador*, ' +
      'tablet, televisor, tele, lavadora, lavavajillas, nevera, frigorífico, refrigerador*, horno, cafetera, aspiradora, motor, neumático*, llanta*, gotea, fuga, fugas, grieta*, rajad*, cremallera, botón, ' +
      'aparato, equipo dañado, servicio técnico, reemplazo, reemplazar, sustituir',
    quality:
      'calidad, mala calidad, pésima calidad, mal hecho, mal acabado, costura*, encogió, destiñe, descosid*, despeg*, oxidad*, óxido, talla, tallas, color, colores, tela, material, falsificad*, falso, falsa, ' +
      'no es como, no corresponde, usado, segunda mano, producto, productos, artículo, artículos, modelo, modelos, agotado, agotada, stock, existencias, disponible, disponibilidad, estante*, estantería*',
    food:
      'comida, comidas, plato, platos, sabor, sabe a|mal, receta, moho, mohoso, caducad*, vencid*, vencimiento, podrid*, crudo, cruda, fría, frío, frías, quemad*, ingrediente*, vegano, vegana, vegetarian*, ' +
      'sin gluten, pizza, hamburguesa*, papas, patatas, ensalada, bocadillo, sándwich, café, té, bebida*, desayuno, almuerzo, cena, chocolate, pan, leche, menú, salsa, porción*, ración*, hambre, asqueroso, ' +
      'incomible',
    comfort:
      'sucio, sucia, sucios, suciedad, limpi*, asco, asqueros*, mal olor, huele, olor, cucaracha*, chinches, ratas, ratón, baño, baños, aseo, aseos, ducha, toallas, sábanas, ruido, ruidoso*, ' +
      'aire acondicionado, calefacción, calor, calor insoportable, hacinad*, llenos, lleno, abarrotad*, incómod*, cómod*, vagón, vagones, asiento roto|sucio, enchufe*, wifi a bord*, a bordo, ascensor, ' +
      'escalera mecánica, aparcamiento, parking, estacionamiento, habitación sucia',
    software:
      'actualización*, actuali*, app, apps, aplicación, aplicaciones, versión, bug, bugs, error, errores, mensaje de error, se cierra, se cuelga, se traba, se congela, crashea, lag, función, funciones, ' +
      'configuración, ajustes, notificacion*, sincroniz*, descarga*, instalar la, anuncio, anuncios, publicidad, juego, juegos, capítulo*, episodio*, temporada, serie, playlist, subtítulos, software, ' +
      'bluetooth, navegador, compatible, modo oscuro',
  },
  outage: {
    down:
      'caído, caída, caídos, caídas, se cayó, se ha caído, se cae, está caído|caída, fuera de servicio, fuera de línea, servidor, servidores, no carga, no abre, no responde la|el, mantenimiento, ' +
      'no disponible, indisponible, sistema caído, no hay sistema, página|web|app caída|no, la página no, la web no, error 404|500|502|503|504, alguien más, intermitencia*, plataforma',
    connection:
      'internet, sin internet, no hay internet, no tengo internet, conexión, sin conexión, señal, sin señal, no hay señal, cobertura, sin cobertura, red, redes, wifi, fibra, fibra óptica, router, módem, ' +
      'megas, velocidad, datos, datos móviles, 4g, 5g, línea, sin línea, teléfono fijo, sim, chip, roaming, lento el internet, se corta, cortes, desconect*, antena',
    supply:
      'luz, sin luz, no hay luz, se fue la luz, corte de luz|agua|energía|suministro, apagón, apagones, electricidad, energía, sin energía, sin agua, no hay agua, sin gas, agua caliente, suministro, ' +
      'sin suministro, fuga de agua, alumbrado, sin calefacción, corriente',
  },
  staff: {
    rude:
      'groser*, grosería*, maleducad*, mala educación, mal educad*, borde, bordes, antipátic*, déspota*, prepotente*, prepotencia, falta de respeto, irrespetuos*, maltrat*, malas formas, mal trato, gritó, ' +
      'gritar, gritaron, insult*, se burl*, burla, burlan, racista*, racismo, discrimin*, mintió, mienten, mentira*, mentiros*, arrogante*, desprecio, incompetent*, incompetencia, inútil*, amabilidad, ' +
      'amable*, trato, nefasto trato, colgó',
    crew:
      'emplead*, personal, trabajador*, dependient*, vendedor*, cajero del, cajera, agente, agentes, asesor*, operador*, ejecutiv*, encargado, encargada, gerente, jefe, supervisor*, conductor*, chófer, ' +
      'taxista, azafata*, sobrecargo, tripulación, piloto, camarero*, camarera, mesero*, mesera, recepción, recepcionista, vigilante*, guardia*, seguridad del, médico, enfermera, revisor',
    hold:
      'llama*, llamo, llamé, llamen, teléfono, por teléfono, telefónic*, colgaron, cuelgan, colgado, me cuelgan, no contestan, nadie contesta|atiende|responde, no atienden, no cogen, contestador, ' +
      'línea ocupada, comunicando, minutos en espera|esperando|al|de, hora en espera|esperando|al, horas al teléfono, en espera, música, call center, centralita, devuelvan la llamada, devolver la llamada, ' +
      'transfieren, me pasan, me pasaron, pasan de un|uno, comunicarme, contactar por, hablar con alguien|una|un, operadora, 900, número de atención',
    unanswered:
      'por privado, respuesta, respuestas, sin respuesta, ninguna respuesta, no responden, no responde, no respondéis, nadie responde|ayuda|soluciona|da, respond*, contest*, ignoran, ignorad*, silencio, correo, ' +
      'correos electrónicos, correo electrónico, email, emails, mail, mensaje, mensajes, mensaje privado, dm, md, mp, inbox, chat, chatbot, bot, formulario, reclamación*, reclamo, reclamos, queja, quejas, ' +
      'quejar*, ticket, incidencia, incidencias, número de caso, caso, contact*, ayuda, ayuden, ayudan, solucion*',
    service:
      'atención al cliente, servicio al cliente, servicio de atención|cliente, atención, servicio, servicios, pésimo servicio|atención, mal servicio, pésima atención, peor servicio|atención|empresa|compañía, ' +
      'soporte, no ayudan, no sirven, no solucionan, nadie sabe, no saben, información, sin información, mala información, desinforma*, nadie informa, comunicación, prometieron, promesa*, prometen, ' +
      'me dijeron, dicen que, excusa*, largas, marean, vuelta, mareando, desorganiz*, vergonzoso servicio, chapuza, chapuzas',
    queue:
      'cola, colas, fila, filas, hacer cola|fila, una sola caja|ventanilla, cajas cerradas, caja abierta, ventanilla*, mostrador*, poco personal, falta de personal, falta personal, sin personal, ' +
      'sala de espera, control de seguridad, turno, turnos, aglomeración*, saturad*, colapsad*, atender, atendid*, atiendan',
  },
  refund: {
    refund:
      'reembols*, reembols*, devolución del|de, devolución, devoluciones, devuelvan, devuelvan mi, devolver el|mi dinero, devuelto el|mi dinero, me devuelven, no me devuelven, me devolvéis, mi dinero, ' +
      'nuestro dinero, mi plata, recuperar mi dinero, reintegr*, abonado, abonen, me deben, contracargo, fianza',
    return:
      'devolver, devolví, devuel*, devolución del producto|pedido|artículo, etiqueta de devolución, cambio, cambiar por, cambiarlo, canje*, desistimiento, retorno, garantía de devolución, vale, ticket regalo',
    compensation:
      'compens*, indemniz*, resarc*, daños y perjuicios, perjuicio*, seguro no|viaje, siniestro, bono por, bono, bonos, vale de, reclamar',
  },
  account: {
    access:
      'cuenta, cuentas, mi cuenta, iniciar sesión, inicio de sesión, sesión, contraseña, contraseñas, clave, claves, pin, usuario, acceso, acceder, accedo, ingresar, ingreso, entrar, entrar a mi|en, login, ' +
      'restablecer, recuperar mi|la contraseña|clave, verific*, código, códigos, código de verificación, sms, activar, activación, registr*, perfil, autentic*, validar, olvidé mi, token, área personal|de',
    security:
      'hackear*, hacke*, phishing, fraude*, fraudulent*, suplant*, robo de identidad, clonar*, estafador*, datos personales, privacidad, protección de datos, filtración, cuenta falsa, perfil falso, ' +
      'sin mi consentimiento|autorización, no autorizad*, tarjeta robada|clonada',
    blocked:
      'bloquead*, bloque*, desbloque*, suspen*, inhabilit*, deshabilit*, desactiv*, restring*, banead*, baneo, banearon, cerraron mi, congelad*, congelaron, recuperar mi cuenta, ' +
      'cuenta bloqueada|suspendida|cerrada',
    points:
      'puntos, mis puntos, millas, acumul*, canjear puntos, fidelidad, programa de fidelidad|puntos, recompensa*, viajero frecuente, socio, socios, membresía, tarjeta de fidelidad, beneficios, premio, ' +
      'premios, categoría',
    details:
      'cambiar mi|la|el dirección|correo|nombre|número|titular, cambio de dirección|titular|domicilio, mudanza, mudado, actualizar mis datos, mis datos, eliminar mi cuenta, borrar mi cuenta, cerrar mi cuenta, ' +
      'dar de baja, darme de baja, di de baja, baja, bajas, spam, publicidad no, newsletter, boletín, dejen de llamar|enviar|mandar, portabilidad, portar, cambiar de compañía, número de cliente, ' +
      'cuenta bancaria, iban',
  },
  booking: {
    reservation:
      'reserv*, reservación*, billete, billetes, boleto, boletos, pasaje, pasajes, entrada, entradas, cita, citas, hotel, hoteles, habitación*, mesa, vuelo, vuelos, viaje, viajes, vacaciones, alquiler, ' +
      'coche de alquiler, tren, trenes, avión, crucero, concierto, evento, check in, tarjeta de embarque, pase de abordar, confirmación, localizador, pasaporte, equipaje de mano, pasajero*, embarque, abordar, ' +
      'aeropuerto',
    failed:
      'no puedo reservar|comprar|pagar|pedir|hacer|sacar|acceder, no me deja reservar|comprar|pagar|pedir|hacer|sacar|entrar, no deja, intento|intentando comprar|reservar|pagar|hacer|sacar, sin confirmación, ' +
      'no llega la confirmación, web, página web, página, sitio web, en línea, online, carrito, código no funciona|válido, no válido, inválido, no aparece mi|la reserva, no existe',
    change:
      'cambiar mi|el|la|de vuelo|fecha|reserva|billete|boleto|cita|nombre|pasaje, cambio de vuelo|fecha|horario|nombre|hora, cambiaron mi|el|la|nuestro, modific*, reprogram*, reagendar, mover la, adelantar, ' +
      'fecha equivocada, nombre mal, horario',
    seat:
      'asiento, asientos, plaza, plazas, butaca*, juntos, separados, ventana, ventanilla del, pasillo, mejora de, clase turista, business, primera clase, upgrade, overbooking, sobreventa, sobrevend*, ' +
      'denegado el embarque, sin asiento|plaza|habitación|mesa, dieron mi|nuestra, de pie',
  },
  safety: {
    fire:
      'fuego, incendi*, llamas, en llamas, humo, quemó, quemado, quemadura*, se quemó, arde, ardiendo, explot*, explosión, chispa*, electrocut*, descarga eléctrica, cortocircuito, recalent*, sobrecalent*, ' +
      'derret*, fuga de gas, olor a gas|quemado, huele a gas|quemado, monóxido, batería hinchada',
    injury:
      'herid*, lesión*, lastim*, sangr*, hospital, urgencias, ambulancia, me caí, se cayó mi, caída de, resbal*, tropez*, accidente*, choque, atropell*, alergi*, alérgic*, asfixi*, atragant*, ' +
      'cortó el dedo|la, fractura*, dolor, desmay*, infarto, emergencia médica',
    contamination:
      'intoxic*, envenen*, vomit*, enferm*, diarrea, salmonel*, gusano*, insecto*, bicho*, pelo en, vidrio, cristal en, plástico en|dentro, metal en, cuerpo extraño, contaminad*, contaminación, retirada del, ' +
      'tóxic*, amianto',
    danger:
      'peligro*, peligros*, riesgo*, insegur*, seguridad, frenos, cinturón, airbag, silla de bebé, exceso de velocidad, semáforo, borracho, ebrio, usando el móvil|celular, al volante, salida de emergencia, ' +
      'encerrad*, atrapad* en, ascensor atascado, evacu*, cables sueltos|pelados, negligencia, imprudente*',
    assault:
      'acos*, agred*, agresión, agresiv*, abus*, tocó, manose*, pegó, golpe*, amenaz*, violencia, violento, cuchillo, arma, policía, empuj*, siguió hasta',
  },
};
