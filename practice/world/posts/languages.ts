import type { WrittenPost } from '../types.ts';
import { post } from './post.ts';
import { days, hours } from './time.ts';

/** The brand's customers in their own languages and alphabets, some of them shown translated by the site. */
export const languages: readonly WrittenPost[] = [
  post('l-ja-late', 'yuki', 27, 'ja', 'negative', {
    translation: {
      lang: 'en',
      text: 'I ordered a kettle from {brand} but it has not come after two weeks. No reply to my inquiry either… I am sad.',
    },
  })`
    {brand}でケトルを注文したのに二週間たっても届かない。問い合わせの返事もないし…かなしい。
  `,
  post('l-ja-wide', 'aiko', hours(2) + 33, 'ja', 'positive')`
    ＼新しい相棒／ {brand:wide} のケトル、注ぎ口がほんとに優秀。お茶の時間が楽しみになった☕️
  `,
  post('l-ja-q', 'yuki', days(6) + 80, 'ja', 'question')`
    @{handle} 日本の100Vでも使えますか？
  `,
  post('l-ja-q-answer', 'brand', days(6) - 10, 'ja', 'neutral', { answers: 'l-ja-q' })`
    @yuki_ocha88 ゆきさん、ありがとうございます。100V用は春に発売予定です。決まり次第お知らせします。 ^Kim
  `,
  post('l-ja-tag', 'aiko', days(1) + 75, 'ja', 'neutral', { images: [{ description: '湯気の立つ湯のみ' }] })`
    朝の一杯。 #{tag}
  `,
  post('l-th-angry', 'ploy', 35, 'th', 'negative')`
    สั่ง{brand}ไปสามอาทิตย์แล้วยังไม่ได้ของเลยค่ะ ทักไปก็ไม่ตอบ เสียใจมาก
  `,
  post('l-th-good', 'somchai', hours(3) + 8, 'th', 'positive', {
    translation: {
      lang: 'en',
      text: 'The {brand} kettle is very good, boils fast, and the team answers politely. Recommended.',
    },
  })`
    กาต้มน้ำ{brand}ดีมากครับ เดือดเร็ว ทีมงานตอบสุภาพ แนะนำเลย
  `,
  post('l-th-question', 'somchai', days(2) + 45, 'th', 'question')`
    @{handle} มีศูนย์ซ่อมในกรุงเทพไหมครับ
  `,
  post('l-ar-angry', 'layla', 55, 'ar', 'negative')`
    طلبت من {brand} قبل أسبوعين ووصلني الغطاء فقط بدون الغلاية 😑 @{handle} هل هذه لعبة تركيب؟
  `,
  post('l-ar-praise', 'layla', days(10), 'ar', 'positive')`
    خدمة العملاء عند {brand} ردوا عليّ خلال ربع ساعة وبالعربية! شكراً كيم 🌷
  `,
  post('l-ar-mixed', 'hamza', days(3), 'ar', 'neutral')`
    مقارنة سريعة: {brand} أم Northwind Gust 2؟ صوّتوا وسأشتري الخاسر 😂
  `,
  post('l-hi-late', 'rohan', 14, 'hi-Latn', 'negative')`
    yaar @{handle} teen hafte ho gaye, kettle abhi tak nahi aayi. subah ki chai ke bina main insaan nahi hoon
  `,
  post('l-hi-late-1', 'priya', 11, 'hi-Latn', 'sarcastic', { answers: 'l-hi-late' })`
    @rohan_bhaiyya_ tu chai ke saath bhi insaan nahi hai bhai
  `,
  post('l-hi-good', 'rohan', days(14), 'hi-Latn', 'positive')`
    bhai {brand} ka {product} ekdum mast hai, adrak wali chai 3 minute mein ready 🔥
  `,
  post('l-fr-late', 'remy', 46, 'fr', 'negative')`
    Chez {brand}, la livraison c’est comme la mayonnaise : parfois ça prend, parfois non. Là, ça ne prend pas. @{handle}
  `,
  post('l-fr-sarcasm', 'gael', hours(4) + 22, 'fr', 'sarcastic')`
    Bravo {brand} : la bouilloire est garantie dix ans, le bouton dix jours.
  `,
  post('l-fr-q', 'delphine', hours(17), 'fr', 'question', {
    translation: {
      lang: 'en',
      text: '@{handle} hello, can the filter go into the dishwasher? The leaflet says yes, the website says no, my mother-in-law says never.',
    },
  })`
    @{handle} bonjour, le filtre passe-t-il au lave-vaisselle ? La notice dit oui, le site dit non, ma belle-mère dit jamais.
  `,
  post('l-es-tienda', 'alba', 79, 'es', 'negative')`
    Llevo toda la mañana con el chat de {brand} y sospecho que hablo con la tetera
  `,
  post('l-es-bien', 'luz', hours(5) + 51, 'es', 'positive')`
    La gente de {brand} me mandó la pieza hasta Bogotá sin cobrarme el envío. Eso ya no se ve. Gracias totales @{handle} 🙌🏽
  `,
  post('l-es-vecino', 'oscar', days(1) + 15, 'es', 'sarcastic')`
    El del segundo se ha comprado el {product2}. Lo sé yo, lo sabe la escalera y lo sabe Francia.
  `,
  post('l-pt-app', 'joao', 33, 'pt', 'negative')`
    Ô @{handle}, com todo carinho do mundo: que app é esse? Cliquei em "rastrear pedido" e ele me mostrou a minha própria casa. Tô em casa. O pedido não.
  `,
  post('l-pt-elogio', 'rafa', hours(8) + 35, 'pt', 'positive')`
    utilidade pública: a {brand} trocou minha resistência DE GRAÇA e ainda mandou um bilhetinho. pode confiar
  `,
  post('l-pt-surf', 'duarte', days(2) + 200, 'pt', 'neutral')`
    café na carrinha às 5h50, mar a dois metros. o {product} aguenta areia, já sabemos
  `,
  post('l-de-retoure', 'caro', 59, 'de', 'negative')`
    Retoure an {brand} am 28. abgegeben. Status seitdem: „Ihre Sendung ist im Hafen der Gefühle“. Ich wünschte, das wäre ein Witz. @{handle}
  `,
  post('l-de-lob', 'anton', hours(7) + 5, 'de', 'positive')`
    Muss man auch mal sagen: {brand} hat mir den Schaltplan geschickt. Einfach so. Auf Nachfrage. 73!
  `,
  post('l-de-frage', 'nils', hours(12), 'de', 'question')`
    Kann man die {product2} auch ohne Waage sinnvoll nutzen, oder lacht mich dann der Barista aus? @{handle}
  `,
  post('l-de-genitiv', 'greta', hours(2) + 3, 'de', 'negative')`
    {brand}s neuer Deckel passt nicht auf {brand}s alten Kocher. da hat jemand richtig nachgedacht 🫖
  `,
  post('l-de-genitiv-2', 'greta', days(15), 'de', 'neutral')`
    zweite bestellung bei {brand}. der erste tee war zu gut
  `,
  post('l-it-moka', 'giulia', hours(6), 'it', 'sarcastic')`
    {brand} ha fatto una moka “intelligente”. Intelligente lei, che si spegne prima che esca il caffè.
  `,
  post('l-nl-fiets', 'kees', days(1) + 250, 'nl', 'neutral')`
    thermosbeker van {brand} uit de gracht gevist. zat nog warme thee in
  `,
  post('l-tr-kargo', 'deniz', hours(10), 'tr', 'negative')`
    {brand} siparişim "dağıtımda" diyor, üç gündür dağıtımda. dağıta dağıta bitiremediler @{handle}
  `,
  post('l-pl-serwis', 'basia', hours(11) + 12, 'pl', 'positive')`
    Serwis {brand}: naprawione w dwa dni, za darmo, z krówką w paczce. Można? Można.
  `,
  post('l-zh-cha', 'jin', days(2) + 12, 'zh', 'positive')`
    {brand}的溫控比我媽的心情還穩定。泡烏龍茶剛剛好 🍃
  `,
  post('l-ko-cafe', 'hana', days(1) + 130, 'ko', 'question')`
    {brand} 그라인더 써보신 분? 소음 어느 정도인가요
  `,
  post('l-uk-podarunok', 'oksana', days(4), 'uk', 'positive')`
    Подруга подарувала чайник від {brand}. Третій день ходжу на кухню просто подивитися.
  `,
  post('l-ru-plaid', 'dasha', hours(19) + 10, 'ru', 'neutral')`
    плед, сериал, {product}. больше мне от ноября ничего не надо
  `,
  post('l-el', 'dimitra', days(1) + 500, 'el', 'negative')`
    Πλήρωσα express στην {brand} και ήρθε με το καράβι. Κυριολεκτικά. @{handle}
  `,
  post('l-cs', 'jaro', days(3) + 220, 'cs', 'positive')`
    {product} v 1 900 metrech: voda vaří dřív, já taky
  `,
  post('l-hu', 'agnes', days(2) + 400, 'hu', 'question')`
    @{handle} magyar nyelvű használati utasítás van valahol? A német nem segített 😅
  `,
];
