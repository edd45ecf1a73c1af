// Owns how the phone writes dates and times, for there is no Intl in every engine. Keys begin with `dates.`.
import type { Texts } from '../text';

export const DATES_TEXTS = {
  'dates.dateTime': {
    en: '{weekday} {day} {month} {year}, {time}',
    de: '{weekday} {day}. {month} {year}, {time}',
    es: '{weekday} {day} {month} {year}, {time}',
    zh: '{year}年{month}{day}日 {weekday} {time}',
  },
  'dates.day': {
    en: '{weekday} {day} {month}',
    de: '{weekday} {day}. {month}',
    es: '{weekday} {day} {month}',
    zh: '{month}{day}日 {weekday}',
  },
  'dates.weekday.0': { en: 'Sun', de: 'So', es: 'dom', zh: '周日' },
  'dates.weekday.1': { en: 'Mon', de: 'Mo', es: 'lun', zh: '周一' },
  'dates.weekday.2': { en: 'Tue', de: 'Di', es: 'mar', zh: '周二' },
  'dates.weekday.3': { en: 'Wed', de: 'Mi', es: 'mié', zh: '周三' },
  'dates.weekday.4': { en: 'Thu', de: 'Do', es: 'jue', zh: '周四' },
  'dates.weekday.5': { en: 'Fri', de: 'Fr', es: 'vie', zh: '周五' },
  'dates.weekday.6': { en: 'Sat', de: 'Sa', es: 'sáb', zh: '周六' },
  'dates.month.1': { en: 'Jan', de: 'Jan.', es: 'ene', zh: '1月' },
  'dates.month.2': { en: 'Feb', de: 'Feb.', es: 'feb', zh: '2月' },
  'dates.month.3': { en: 'Mar', de: 'März', es: 'mar', zh: '3月' },
  'dates.month.4': { en: 'Apr', de: 'Apr.', es: 'abr', zh: '4月' },
  'dates.month.5': { en: 'May', de: 'Mai', es: 'may', zh: '5月' },
  'dates.month.6': { en: 'Jun', de: 'Juni', es: 'jun', zh: '6月' },
  'dates.month.7': { en: 'Jul', de: 'Juli', es: 'jul', zh: '7月' },
  'dates.month.8': { en: 'Aug', de: 'Aug.', es: 'ago', zh: '8月' },
  'dates.month.9': { en: 'Sep', de: 'Sept.', es: 'sep', zh: '9月' },
  'dates.month.10': { en: 'Oct', de: 'Okt.', es: 'oct', zh: '10月' },
  'dates.month.11': { en: 'Nov', de: 'Nov.', es: 'nov', zh: '11月' },
  'dates.month.12': { en: 'Dec', de: 'Dez.', es: 'dic', zh: '12月' },
} as const satisfies Texts;
