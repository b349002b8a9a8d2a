// The form library reads dates by the browser's own locale: 2026/3/5 typed into an English browser became another day
// without a word. Here a date is year/month/day for everybody.

const LOCALE = 'zh-CN';
const OfAnyLocale = Intl.DateTimeFormat;

function DateTimeFormat(locale, options) {
  return new OfAnyLocale(locale === undefined || locale === 'default' ? LOCALE : locale, options);
}

Object.setPrototypeOf(DateTimeFormat, OfAnyLocale);
DateTimeFormat.prototype = OfAnyLocale.prototype;
Intl.DateTimeFormat = DateTimeFormat;
