import type { CrisisWords } from './crisis-words.ts';

export const spanish: CrisisWords = {
  safety:
    'se incendió, incendio, en llamas, prendió fuego, prende fuego, se quemó, quemado, quemadura*, explotó, explotado, explosión, salió humo, sale humo, echa humo, chispas, descarga eléctrica, electrocut*, sobrecalent*, olor a quemado|gas, fuga de gas, monóxido, atragant*, asfixi*, intoxicación, intoxicado, intoxicada, intoxicados, envenen*, reacción alérgica, ' +
    'vidrio|cristal|metal|plástico en mi|la|el comida|ensalada|bebida|pan, gusanos, moho, herido, herida, heridos, lesionado, lesión, hospital, urgencias, ambulancia, peligro, peligroso, peligrosa, casi muere|muero|mata, pudo morir|matar, pudo haber matado|muerto, riesgo para la salud, frenos fallaron, fallaron los frenos, airbag, conductor borracho|ebrio, ' +
    'suicid*, quiero morir, agredido, agredida, agredió, acosado, acosada, acoso, amenazado, amenazó, golpeó, me pegó, atacado, sangrando, retirada del producto, insultos racistas',
  legal:
    'abogado, abogada, abogados, demanda, demandar, demandaré, demandarlos, denuncia, denunciar, denunciaré, denunciado, tribunal, tribunales, juzgado, juicio, acciones legales, vía legal, medidas legales, hoja de reclamaciones, reclamación formal, consumo, oficina del consumidor, facua, ocu, profeco, sernac, indecopi, condusef, protección de datos, rgpd, fuga de datos, filtración de datos, ' +
    'estafa, estafado, estafada, estafadores, fraude, fraudulento, robo, policía, ilegal, publicidad engañosa, daños y perjuicios, discriminación, demanda colectiva, burofax',
  outage:
    'caído, caída, caídos, se cayó, se ha caído, sin servicio|internet|luz|señal|conexión|red|agua|calefacción|línea, no hay servicio|internet|luz|señal|conexión|red, no tengo servicio|internet|luz|señal|conexión|red|línea, apagón, corte de luz|internet|suministro, no funciona, no funcionan, dejó de funcionar, ha dejado de funcionar, no carga, no abre, no puedo entrar|acceder|ingresar|iniciar|pagar|conectar*, ' +
    'no me deja entrar|acceder|pagar|iniciar, fuera de servicio, avería, error 500, error 502, error 503, no responde, se cierra sola, alguien más con',
  vulnerable:
    'embarazada, discapacitado, discapacitada, discapacidad, silla de ruedas, anciano, anciana, ancianos, persona mayor, personas mayores, adulto mayor, jubilado, jubilada, mi abuela, mi abuelo, años mi madre|padre, recién nacido, recién nacida, bebé, niños pequeños, insulina, oxígeno, medicamento*, medicación, medicina, diálisis, quimio*, cáncer, demencia, alzheimer, autista, autismo, epilep*, ciego, ciega, sordo, sorda, ' +
    'varado, varada, varados, tirado en el aeropuerto, tirados en el aeropuerto, atrapado, atrapada, sin calefacción, sin agua caliente, ataque de pánico, ataque de ansiedad, depresión, luto, funeral, falleció, fallecido, fallecimiento, viuda, viudo, sin hogar, perro guía, madre soltera',
  anger:
    'indignado, indignada, indignante, furioso, furiosa, enojado, enojada, cabreado, cabreada, harto, harta, hartos, hasta los cojones, hasta las narices, qué vergüenza, vergonzoso, vergüenza, sinvergüenzas, sinvergüenza, inaceptable, intolerable, inadmisible, asco, qué asco, asqueroso, pésimo servicio, pésima atención, peor servicio|empresa|compañía|experiencia|aerolínea, nunca más, ladrones, rateros, mentirosos, ' +
    'de mierda, ineptos, inútiles, incompetentes, tomadura de pelo, se burlan, tercera vez, cuarta vez, todavía sin respuesta, sigo sin respuesta, boicot*, lamentable, penoso, wtf, 🤬, 😡, 👿, 🖕',
  press:
    'soy|como periodista|reportero|reportera, periodista de|del|en, gabinete de prensa, contacto de prensa, para un artículo|reportaje, escribo un artículo, escribiendo un artículo, solicitar una entrevista, entrevistar a alguien, una declaración, investigación periodística, cierre de edición',
  idioms:
    'no puedo creer, no solo, no es de extrañar, me muero de risa, morir de risa, muero por, me muero por, muerto de risa, es la bomba, la bomba, precio bomba, precios de locura, de muerte, en llamas el equipo, fuego, peligro de extinción, explotó de risa, sacar chispas, qué perra, puta madre qué bueno, de puta madre, la puta ama, ' +
    'demanda y oferta, oferta y demanda, en demanda, bajo demanda, alta demanda, mucha demanda, por consumo, consumo de, del consumo, bebé yoda, hola bebé, rueda de prensa deportiva, prensa rosa, cayó bien, asco de día',
};
