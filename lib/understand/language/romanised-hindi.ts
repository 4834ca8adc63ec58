/** Words of Hindi as people type them in Latin letters, that mean nothing in the languages they could be taken for. */
const telling = new Set(
  (
    'hai hain hoon nahi nahin nhi kya kyun kyon kyu kyunki kaise kaisa kaisi kahan kahaan kisko kisne mujhe mujhko tujhe tumhe tumhare tumhara ' +
    'hamara hamare hamari humko humara apka aapka aapki aapke aapko apke apko mera meri mere tera teri unka unki unke uska uski uske ' +
    'iska iski iske inka inki inke jisko jiski jiske raha rahi rahe rha rhi rhe karna karne karke karo karta karte karti krna krne kiya kiye ' +
    'gaya gayi gaye gya hoga hogi honge hota hoti hote tha thi bhai bhaiya yaar yaaro bahut bohot bahot accha acha achha achhi acchi ' +
    'bhi abhi kabhi kuch kuchh koi sabhi aur lekin magar phir agar warna wala wale wali waale liye lekar sirf matlab zindagi dost ' +
    'kitna kitne kitni chahiye chahie milta mila milega dekho dekha dekhna bolo bola bolna paisa paise rupaye zaroor jaldi theek thik dhanyawad shukriya'
  ).split(' '),
);
/** Words that are common in it and exist elsewhere: they count where a telling one stands beside them. */
const fitting = new Set(
  'ka ki ke ko se me mai main hi to toh na ho hum tum aap ab jab tab ye yeh wo woh ji par pe ek sab kar kr le de di do'.split(
    ' ',
  ),
);

/** Whether words in Latin letters, in lower case, are Hindi: two or more that tell, and about one in four that fit. */
export function isRomanisedHindi(words: readonly string[]): boolean {
  let tells = 0;
  for (const word of words) if (telling.has(word)) tells += 1;
  if (tells < 2) return false;
  const fits = words.filter((word) => fitting.has(word)).length;
  return (tells + fits) * 4 >= words.length;
}
