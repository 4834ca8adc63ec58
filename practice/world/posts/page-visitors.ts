import type { WrittenPost } from '../types.ts';
import { post } from './post.ts';
import { days, hours } from './time.ts';

const on = 'facebook';

/** The brand's Facebook page: what it posts there, and what people write below. */
export const pageVisitors: readonly WrittenPost[] = [
  post('f-colours', 'brand', hours(26), 'en', 'neutral', {
    on,
    images: [{ description: 'Three kettles in moss green, slate grey and orange on a window sill' }],
  })`
    Moss, Slate or Very Loud Orange? Tell us which one you are this morning. ☕️

    Every {product} can be opened with a coin and mended at the kitchen table, whatever its colour. Parts: {domain}/parts
  `,
  post('f-colours-1', 'bea', hours(25) + 40, 'en', 'positive', { on, answers: 'f-colours' })`
    ORANGE. OBVIOUSLY
  `,
  post('f-colours-2', 'noor', hours(25) + 10, 'en', 'negative', { on, answers: 'f-colours' })`
    I would be Moss if my Moss had arrived. Order from the 2nd. Four mails. Hello?
  `,
  post('f-colours-2-answer', 'brand', hours(24) + 50, 'en', 'neutral', { on, answers: 'f-colours-2' })`
    Noor, four mails is three too many. Could you send us the order number in a private message? I will stay on it today. Kim
  `,
  post('f-colours-2-next', 'noor', hours(3) + 5, 'en', 'negative', { on, answers: 'f-colours-2' })`
    Sent yesterday. Still nothing.
  `,
  post('f-colours-3', 'magnus', hours(24), 'en', 'positive', { on, answers: 'f-colours' })`
    Slate. It's a bit of a grey area.
  `,
  post('f-colours-4', 'oksana', hours(23) + 12, 'uk', 'positive', { on, answers: 'f-colours' })`
    Мох! Як наш ліс восени 💚
  `,
  post('f-colours-5', 'jin', hours(22) + 30, 'zh', 'question', { on, answers: 'f-colours' })`
    請問台灣什麼時候有貨？
  `,
  post('f-colours-6', 'vera', hours(4) + 10, 'de', 'negative', { on, answers: 'f-colours' })`
    Ich frage hier jetzt zum dritten Mal nach meiner Bestellung. Farbe wäre mir inzwischen egal.
  `,
  post('f-colours-7', 'deniz', hours(2) + 55, 'tr', 'question', { on, answers: 'f-colours' })`
    Türkiye'ye gönderiyor musunuz?
  `,
  post('f-hours', 'brand', days(4) + 30, 'en', 'neutral', { on })`
    Our shop on Main St opens an hour earlier in December: 8 to 18, Sundays from noon. Bring your old kettle, we take it apart for you and you keep the screws you like.
  `,
  post('f-hours-1', 'cornerbeans', days(4) - 20, 'en', 'positive', { on, answers: 'f-hours' })`
    And the coffee next door is on us if you queue politely 😇
  `,
  post('f-hours-2', 'agnes', days(3) + 700, 'en', 'question', { on, answers: 'f-hours' })`
    Is there a step at the door? I come with a wheelchair.
  `,
  post('f-hours-2-answer', 'brand', days(3) + 640, 'en', 'neutral', { on, answers: 'f-hours-2' })`
    One, seven centimetres, and a ramp that we put down for you. Ring the lower bell, Ágnes. Kim
  `,
  post('f-hours-3', 'lars', days(3) + 500, 'de', 'question', { on, answers: 'f-hours' })`
    Nehmen Sie auch Geräte anderer Hersteller zum Recycling?
  `,
  post('f-outage', 'brand', hours(7), 'en', 'neutral', { on })`
    The web shop is slow and some payments fail. Nothing is charged twice. Next news at 11.
  `,
  post('f-outage-1', 'asha', hours(6) + 50, 'en', 'negative', { on, answers: 'f-outage' })`
    It was charged twice, I am looking at it
  `,
  post('f-outage-2', 'hugo', hours(6) + 20, 'en', 'positive', { on, answers: 'f-outage' })`
    Thank you for saying so before I had to ask.
  `,
  post('f-outage-3', 'joao', hours(5) + 15, 'pt', 'negative', { on, answers: 'f-outage' })`
    O site caiu bem na minha vez. Eu e minha sorte 🤡
  `,
  post('f-recipe', 'mariam', hours(20) + 10, 'en', 'positive', {
    on,
    images: [{ description: 'Mint tea poured from an orange kettle' }],
  })`
    Three ways to make mint tea without making it bitter. The trick is 85 degrees, which is why the {brand} stays on my counter and the others went to my cousin.
  `,
  post('f-recipe-1', 'imani', hours(19), 'en', 'positive', { on, answers: 'f-recipe' })`
    your cousin is a lucky cousin
  `,
  post('f-recipe-2', 'luz', hours(18) + 25, 'es', 'question', { on, answers: 'f-recipe' })`
    ¿y con hierbabuena seca funciona igual?
  `,
  post('f-friend-1', 'camille', hours(12) + 14, 'fr', 'positive', { on })`
    Elle s’appelle Simone, elle est un peu rayée, elle vient de chez {brand} et elle chauffe l’eau de mes matins. Voilà, c’est tout, je voulais vous la présenter.
  `,
  post('f-friend-2', 'gael', hours(11) + 50, 'fr', 'sarcastic', { on, answers: 'f-friend-1' })`
    Simone de Bouilloire, je présume.
  `,
  post('f-friend-3', 'layla', hours(16), 'ar', 'negative', { on })`
    هل طلب أحد منكم من {brand} مؤخراً؟ وصلني الغطاء بدون الغلاية، ولا أحد يرد على الرسائل.
  `,
  post('f-friend-4', 'somchai', hours(15) + 25, 'th', 'positive', { on })`
    กาต้มน้ำใหม่จาก{brand}มาแล้วครับ แพ็คมาดีมาก ขอบคุณทีมงาน 🙏
  `,
  post('f-friend-5', 'kofi', hours(1) + 20, 'en', 'question', { on, group: 'kettletalk' })`
    Burrs for the {product2}: has anyone found a source other than {brand} itself? Their parts page says "soon" and has said "soon" since spring.
  `,
  post('f-friend-6', 'zuri', hours(1) + 2, 'en', 'neutral', { on, answers: 'f-friend-5' })`
    Write to them. They had a drawer full when I asked in September.
  `,
  post('f-friend-7', 'ana', hours(2) + 18, 'es', 'positive', { on })`
    El segundo hervidor ya está en casa. No me juzguéis. @{brand} me tenéis en el bolsillo 💸
  `,
  post('f-friend-8', 'courier', hours(5) + 40, 'en', 'neutral', {
    on,
    card: { domain: 'lindhaven-courier.example', title: 'Kettle lids: maker promises answer “within days”' },
  })`
    {brand} says it is examining reports of lids that open by themselves. A customer from Lindhaven was treated for burns.
  `,
  post('f-friend-8-1', 'tom', hours(5) + 5, 'en', 'negative', { on, answers: 'f-friend-8' })`
    That customer is me, and "within days" was days ago.
  `,
  post('f-friend-8-2', 'moh', hours(4) + 40, 'en', 'negative', { on, answers: 'f-friend-8' })`
    knew it. handle, now lids. whats next
  `,
  post('f-everyday-1', 'agnes', hours(3) + 45, 'hu', 'positive', { on })`
    Az első hóvirág novemberben. Nem tudom, örüljek-e.
  `,
  post('f-everyday-2', 'sofie', hours(9) + 33, 'da', 'positive', {
    on,
    images: [{ description: 'A candle on a stack of books' }],
  })`
    Mørkt klokken fire. Så tænder vi bare.
  `,
  post('f-everyday-3', 'will', hours(17) + 12, 'en', 'neutral', { on })`
    Friday surgery is at the library, 16:00. If you cannot come, write. I read everything, eventually.
  `,
  post('f-everyday-4', 'harbourmaster', hours(1) + 50, 'en', 'neutral', { on, about: 'nobody' })`
    Dredging in the outer harbour from Monday. Please keep clear of the yellow buoys.
  `,
];
