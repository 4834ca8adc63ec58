import type { CrisisWords } from './crisis-words.ts';

export const spanish: CrisisWords = {
  safety:
    'se incendió|quemó|prendió, prendió fuego, en llamas, en fuego, incendio, se está quemando, explotó, ha explotado, explosión, echa|echó|echaba|echando chispas, chispas, electrocutó|electrocutado|electrocutada, descarga eléctrica, calambrazo, cortocircuito, echa|sale|salía|saliendo humo, ' +
    'olor|huele a quemado|gas, fuga de gas, monóxido de carbono, me quemé|quemó la|el|las, quemaduras, ha|he cortado|quemado con, intoxicado|intoxicada|intoxicados|intoxicación, envenenado|envenenada, reacción alérgica, anafilaxia, se atragantó|ahogó|asfixió, casi se ahoga|muere|mata, casi me|nos mata|matan|mato, herido|herida|heridos, ' +
    'lesionado|lesionada, sangrando, sangre, hospital, en urgencias, a urgencias, ambulancia, accidente, atropelló|atropellado|atropellada, peligroso|peligrosa, peligro de muerte, es un peligro, en peligro, va a morir, murió después de comer|beber|tomar, murió tras comer|beber|tomar, gusanos, ' +
    'sin frenos, fallaron los frenos, conductor|chófer|chofer borracho|ebrio, agredió|agredido|agredida|agresión, me golpeó|pegó, amenazó|amenazado|amenazada, acoso sexual, acosó|acosada, manoseó, violencia, suicidarme, quitarme la vida, quiero morir, batería hinchada, retirada del producto, cables pelados, amianto, ' +
    'vidrio|vidrios|cristal|cristales|plástico|metal|alambre|tornillo|aguja|clavo en mi|la|el|nuestra|su … comida|sopa|ensalada|bebida|yogur|café|pan|arroz|pizza|hamburguesa|bocadillo|postre|helado|chocolate|papilla|leche|zumo|jugo, ' +
    'trozo|trozos|pedazo|pedazos de vidrio|cristal|plástico|metal, casi … atropella|atropellan|atropelló, por poco … atropella|atropellan|atropelló, prendió|prende fuego a, hay|había humo en, lleno|llena|llenó de humo, ' +
    'hincha|hinchó|hinchado|hinchada|hinchando … garganta|lengua|labios|cara, garganta|lengua|labios|cara … hinchada|hinchado|hinchados|hinchando|hincha|cierra, no puedo|podía|puede respirar, falta de aire, ' +
    'no puedo|podemos|consigo llamar al 112|911, no puedo|podemos|consigo llamar a emergencias, llamadas de emergencia, me siguió hasta|a casa, no quiero vivir, acabar con todo',
  legal:
    'abogado|abogada|abogados, demanda, demandar, demandaré, los voy a demandar, os voy a denunciar, los voy a denunciar, denuncia, denunciar, denunciaré, denunciado, tribunal|tribunales, juzgado|juzgados, juicio, acciones|acción legal|legales, vía legal, medidas legales, profeco, sernac, indecopi, ' +
    'facua, ocu, consumo, oficina del consumidor, ' +
    'defensa|defensor del consumidor, defensor del pueblo, hoja|hojas de reclamaciones, libro de reclamaciones, protección de datos, agencia de protección, filtración de datos, robo de datos, rgpd, suplantación de identidad, ilegal|ilegales, delito, fraude, estafa, estafadores, cláusula abusiva, ' +
    'publicidad engañosa, incumplimiento de contrato, discriminación, policía, guardia civil, condusef, superintendencia',
  outage:
    'sin internet|luz|agua|señal|servicio|conexión|línea|cobertura|gas|calefacción|electricidad|energía|red, no hay internet|luz|agua|señal|servicio|conexión|línea|cobertura|gas|red, se fue la luz|el internet|la señal|internet, apagón, corte de luz|agua|energía|suministro|internet, ' +
    'página|web|app|aplicación|sistema|servidor|plataforma|red caída|caído|caídos, ' +
    'está caído|caída, están caídos, se cayó el|la sistema|página|app|red|internet|señal, se ha caído, caída del|de servicio|sistema|red, no carga, no funciona nada, nada funciona, no abre la, fuera de servicio, error 500|502|503|504, sin sistema, no me deja pagar',
  vulnerable:
    'embarazada, discapacidad, discapacitado|discapacitada, minusválido|minusválida, silla de ruedas, anciano|anciana|ancianos, persona|personas mayor|mayores, adulto mayor, adultos mayores, mi abuela|abuelo, madre|padre de 70|75|80|85|90 años, recién nacido|nacida, bebé, un bebé, mi bebé, ' +
    'niños pequeños, hijo|hija enfermo|enferma, insulina, oxígeno, medicación, sus|mis medicinas|medicamentos, ' +
    'quimio, quimioterapia, diálisis, cáncer, alzheimer, autista, autismo, epilepsia, ciego|ciega, sordo|sorda, sin calefacción, sola con mis|los hijos|niños, viudo|viuda, murió, falleció, fallecido|fallecida, fallecimiento, funeral, entierro, tirados en, varado|varada|varados, en la calle, ' +
    'ataque de ansiedad|pánico, depresión, perro guía, no tengo para comer',
  anger:
    'vergüenza, qué vergüenza, una vergüenza, vergonzoso|vergonzosa, indignante, indignado|indignada, inaceptable, intolerable, inadmisible, harto|harta, estoy harto|harta, hasta las narices|los|el, cansado|cansada de esperar|ustedes|que, ya basta, basta ya, furioso|furiosa, cabreado|cabreada, ' +
    'enfadado|enfadada, enojado|enojada, asco de servicio|empresa|compañía, dan asco, qué asco, ' +
    'pésimo|pésima, nefasto|nefasta, lamentable, patético|patética, ladrones, rateros, sinvergüenzas, mentirosos, inútiles, incompetentes, peor servicio|empresa|compañía|aerolínea|banco, nunca más, jamás vuelvo, servicio de mierda, de mierda, una mierda, hijos de puta, váyanse a la, no tienen vergüenza, ' +
    'se burlan de, tomadura de pelo, tercera|cuarta|quinta|décima vez, última vez que, sigo sin respuesta|solución, sin dar respuesta, boicot, 😡, 🤬, 🖕',
  press:
    'periodista, soy periodista, para un reportaje|artículo, escribo un artículo, preparo un|preparando reportaje|artículo, departamento|gabinete|oficina|contacto de prensa, prensa de, solicitud de entrevista, una entrevista con, una declaración oficial, versión oficial, reportero|reportera de|del|para, ' +
    'redacción de, usar su|tu foto|video|vídeo, documental sobre',
  idioms:
    'nadie … herido|herida|lesionado|lesionada|lastimado, no puedo respirar de risa|la, muerto|muerta de risa|hambre|sueño|frío|calor, me muero de risa|ganas|hambre|amor, morir de risa, para morirse, me matas, fuegos artificiales, fuego en el corazón, a fuego lento, están que arden, bomba de, la bomba, qué bomba, sangre nueva, corte inglés, corte de pelo|cabello, sin duda, no hay duda|problema, no hay de qué, ' +
    'demanda laboral de, oferta y demanda, mucha demanda, alta demanda, gran demanda, por la demanda, a la demanda, en demanda, consumo de, bajo consumo, de consumo, el consumo, embarazada de emoción, peligroso amor, juicio final, a mi juicio, muela del juicio, sangre fría',
};
