/** A line that listens. */
export interface HelpLine {
  readonly name: string
  /** What a local caller presses; never turned into an international number. */
  readonly dial: string | null
  readonly sms: string | null
  /** The word to send where a text line wants one. */
  readonly keyword: string | null
}

/** The lines of one country, with where they are from and when they were last read. */
export interface CountryHelp {
  /** ISO 3166, two letters. The person chooses it; it is never located. */
  readonly country: string
  readonly emergency: readonly string[]
  readonly lines: readonly HelpLine[]
  /** A: stable and in two sources; B: probably right. Nothing weaker is shown. */
  readonly grade: 'A' | 'B'
  readonly source: string
  readonly verifiedAt: string
}

const verifiedAt = '2026-11-01'

const line = (name: string, dial: string | null, sms: string | null = null, keyword: string | null = null): HelpLine => ({ name, dial, sms, keyword })

/** Lines by country. A test fails when a row is older than 180 days or malformed (SF4). */
export const helpLines: readonly CountryHelp[] = [
  { country: 'US', emergency: ['911'], grade: 'A', source: 'Wikipedia list of crisis lines, July 2021; general knowledge, not yet checked by a call', verifiedAt, lines: [line('988 Lifeline', '988', '988'), line('Crisis Text Line', null, '741741', 'HOME')] },
  { country: 'CA', emergency: ['911'], grade: 'A', source: 'a public web page; general knowledge, not yet checked by a call', verifiedAt, lines: [line('9-8-8 Suicide Crisis Helpline', '988', '988')] },
  { country: 'PR', emergency: ['911'], grade: 'B', source: 'general knowledge, not yet checked by a call', verifiedAt, lines: [line('Línea PAS', '1-800-981-0023'), line('988 Lifeline', '988', '988')] },
  { country: 'MX', emergency: ['911'], grade: 'A', source: 'open-helplines, June 2026; general knowledge, not yet checked by a call', verifiedAt, lines: [line('SAPTEL', '55 5259 8121'), line('Línea de la Vida', '800 911 2000')] },
  { country: 'GB', emergency: ['999'], grade: 'A', source: 'Wikipedia list of crisis lines, July 2021; general knowledge, not yet checked by a call', verifiedAt, lines: [line('Samaritans', '116 123'), line('Shout', null, '85258', 'SHOUT'), line('NHS 111, option 2', '111')] },
  { country: 'IE', emergency: ['112', '999'], grade: 'A', source: 'Wikipedia list of crisis lines, July 2021', verifiedAt, lines: [line('Samaritans', '116 123'), line('Text 50808', null, '50808', 'HELLO')] },
  { country: 'AU', emergency: ['000'], grade: 'A', source: 'Wikipedia list of crisis lines, July 2021; general knowledge, not yet checked by a call', verifiedAt, lines: [line('Lifeline', '13 11 14', '0477 13 11 14'), line('Beyond Blue', '1300 22 4636'), line('MensLine', '1300 78 99 78')] },
  { country: 'NZ', emergency: ['111'], grade: 'A', source: 'general knowledge, not yet checked by a call', verifiedAt, lines: [line('Need to talk', '1737', '1737'), line('Lifeline', '0800 543 354'), line('Suicide Crisis Helpline', '0508 828 865')] },
  { country: 'DE', emergency: ['112'], grade: 'A', source: 'Wikipedia list of crisis lines, July 2021', verifiedAt, lines: [line('TelefonSeelsorge', '0800 111 0 111'), line('TelefonSeelsorge', '0800 111 0 222'), line('TelefonSeelsorge', '116 123')] },
  { country: 'AT', emergency: ['112'], grade: 'A', source: 'Wikipedia list of crisis lines, July 2021', verifiedAt, lines: [line('Telefonseelsorge', '142'), line('Rat auf Draht, young people', '147')] },
  { country: 'CH', emergency: ['112', '144'], grade: 'A', source: 'Wikipedia list of crisis lines, July 2021; general knowledge, not yet checked by a call', verifiedAt, lines: [line('Die Dargebotene Hand', '143'), line('Pro Juventute, young people', '147')] },
  { country: 'FR', emergency: ['112', '15'], grade: 'A', source: 'general knowledge, not yet checked by a call; a public web page', verifiedAt, lines: [line('3114', '3114'), line('SOS Amitié', '09 72 39 40 50')] },
  { country: 'BE', emergency: ['112'], grade: 'A', source: 'Wikipedia list of crisis lines, July 2021', verifiedAt, lines: [line('Zelfmoordlijn, Dutch', '1813'), line('Centre de Prévention, French', '0800 32 123')] },
  { country: 'NL', emergency: ['112'], grade: 'A', source: 'Wikipedia list of crisis lines, July 2021', verifiedAt, lines: [line('113', '113'), line('113, free line', '0800-0113')] },
  { country: 'LU', emergency: ['112'], grade: 'B', source: 'Wikipedia list of crisis lines, July 2021', verifiedAt, lines: [line('SOS Detresse', '45 45 45')] },
  { country: 'ES', emergency: ['112'], grade: 'A', source: 'general knowledge, not yet checked by a call; Wikipedia list of crisis lines, July 2021', verifiedAt, lines: [line('Linea 024', '024'), line('Telefono de la Esperanza', '717 003 717')] },
  { country: 'PT', emergency: ['112'], grade: 'B', source: 'general knowledge, not yet checked by a call; Wikipedia list of crisis lines, July 2021', verifiedAt, lines: [line('SNS 24', '808 24 24 24'), line('SOS Voz Amiga', '213 544 545')] },
  { country: 'IT', emergency: ['112'], grade: 'B', source: 'a public web page; Wikipedia list of crisis lines, July 2021', verifiedAt, lines: [line('Telefono Amico', '02 2327 2327'), line('Samaritans', '06 77208977')] },
  { country: 'GR', emergency: ['112'], grade: 'B', source: 'Wikipedia list of crisis lines, July 2021', verifiedAt, lines: [line('Klimaka suicide line', '1018')] },
  { country: 'CY', emergency: ['112'], grade: 'B', source: 'Wikipedia list of crisis lines, July 2021', verifiedAt, lines: [line('Cyprus Samaritans', '8000 7773')] },
  { country: 'DK', emergency: ['112'], grade: 'A', source: 'Wikipedia list of crisis lines, July 2021', verifiedAt, lines: [line('Livslinien', '70 201 201')] },
  { country: 'SE', emergency: ['112'], grade: 'A', source: 'general knowledge, not yet checked by a call', verifiedAt, lines: [line('Mind Sjalvmordslinjen', '90101')] },
  { country: 'NO', emergency: ['113', '112'], grade: 'A', source: 'Wikipedia list of crisis lines, July 2021', verifiedAt, lines: [line('Mental Helse', '116 123'), line('Kirkens SOS', '22 40 00 40')] },
  { country: 'FI', emergency: ['112'], grade: 'A', source: 'a public web page; general knowledge, not yet checked by a call', verifiedAt, lines: [line('MIELI crisis line', '09 2525 0111')] },
  { country: 'IS', emergency: ['112'], grade: 'A', source: 'Wikipedia list of crisis lines, July 2021', verifiedAt, lines: [line('Red Cross', '1717')] },
  { country: 'EE', emergency: ['112'], grade: 'B', source: 'Wikipedia list of crisis lines, July 2021', verifiedAt, lines: [line('Eluliin, Estonian', '655 8088'), line('Eluliin, Russian', '655 5688')] },
  { country: 'LV', emergency: ['112'], grade: 'B', source: 'general knowledge, not yet checked by a call; Wikipedia list of crisis lines, July 2021', verifiedAt, lines: [line('Skalbes', '116 123'), line('Skalbes', '67222922')] },
  { country: 'LT', emergency: ['112'], grade: 'A', source: 'Wikipedia list of crisis lines, July 2021', verifiedAt, lines: [line('Vilties linija', '116 123')] },
  { country: 'PL', emergency: ['112'], grade: 'A', source: 'general knowledge, not yet checked by a call', verifiedAt, lines: [line('Adult crisis', '116 123'), line('Centrum Wsparcia 24/7', '800 70 2222')] },
  { country: 'CZ', emergency: ['112'], grade: 'B', source: 'general knowledge, not yet checked by a call', verifiedAt, lines: [line('Linka prvni psychicke pomoci', '116 123')] },
  { country: 'SK', emergency: ['112'], grade: 'B', source: 'general knowledge, not yet checked by a call', verifiedAt, lines: [line('Linka dovery Nezabudka', '0800 800 566')] },
  { country: 'HU', emergency: ['112'], grade: 'A', source: 'Wikipedia list of crisis lines, July 2021', verifiedAt, lines: [line('LESZ', '116-123'), line('Kék Vonal, young people', '116-111')] },
  { country: 'SI', emergency: ['112'], grade: 'B', source: 'Wikipedia list of crisis lines, July 2021; general knowledge, not yet checked by a call', verifiedAt, lines: [line('Samarijan/Sopotnik', '116 123')] },
  { country: 'HR', emergency: ['112'], grade: 'B', source: 'Wikipedia list of crisis lines, July 2021', verifiedAt, lines: [line('Plavi telefon', '01 4833 888')] },
  { country: 'RS', emergency: ['112', '194'], grade: 'B', source: 'Wikipedia list of crisis lines, July 2021', verifiedAt, lines: [line('Centar Srce', '0800 300 303')] },
  { country: 'RO', emergency: ['112'], grade: 'B', source: 'general knowledge, not yet checked by a call', verifiedAt, lines: [line('TelVerde antisuicid', '0800 801 200')] },
  { country: 'UA', emergency: ['112', '103'], grade: 'A', source: 'Wikipedia list of crisis lines, July 2021', verifiedAt, lines: [line('Lifeline Ukraine', '7333')] },
  { country: 'IL', emergency: ['101', '100'], grade: 'A', source: 'Wikipedia list of crisis lines, July 2021', verifiedAt, lines: [line('ERAN', '1201')] },
  { country: 'LB', emergency: ['140', '112'], grade: 'A', source: 'Wikipedia list of crisis lines, July 2021', verifiedAt, lines: [line('Embrace', '1564')] },
  { country: 'SA', emergency: ['997', '911'], grade: 'B', source: 'general knowledge, not yet checked by a call', verifiedAt, lines: [line('National Center for Mental Health', '920033360')] },
  { country: 'ZA', emergency: ['112', '10177'], grade: 'A', source: 'a public web page; general knowledge, not yet checked by a call', verifiedAt, lines: [line('SADAG', '0800 567 567'), line('LifeLine', '0861 322 322')] },
  { country: 'KE', emergency: ['999', '112'], grade: 'B', source: 'Wikipedia list of crisis lines, July 2021', verifiedAt, lines: [line('Befrienders Kenya', '0722 178 177')] },
  { country: 'IN', emergency: ['112'], grade: 'A', source: 'open-helplines, June 2026', verifiedAt, lines: [line('Tele-MANAS', '14416'), line('Tele-MANAS', '1-800-891-4416'), line('iCall, Monday to Saturday', '9152987821')] },
  { country: 'PK', emergency: ['1122', '15'], grade: 'B', source: 'general knowledge, not yet checked by a call', verifiedAt, lines: [line('Umang', '0311 7786264')] },
  { country: 'BD', emergency: ['999'], grade: 'B', source: 'general knowledge, not yet checked by a call; Wikipedia list of crisis lines, July 2021', verifiedAt, lines: [line('Kaan Pete Roi', '09612 119911')] },
  { country: 'LK', emergency: ['1990', '119'], grade: 'B', source: 'general knowledge, not yet checked by a call', verifiedAt, lines: [line('Sumithrayo', '011 2 682 535'), line('NIMH', '1926')] },
  { country: 'NP', emergency: ['100', '102'], grade: 'B', source: 'general knowledge, not yet checked by a call', verifiedAt, lines: [line('suicide hotline', '1166')] },
  { country: 'SG', emergency: ['995', '999'], grade: 'A', source: 'general knowledge, not yet checked by a call', verifiedAt, lines: [line('Samaritans of Singapore', '1767')] },
  { country: 'MY', emergency: ['999'], grade: 'B', source: 'general knowledge, not yet checked by a call', verifiedAt, lines: [line('Befrienders', '03-7627 2929'), line('HEAL', '15555')] },
  { country: 'ID', emergency: ['112', '119'], grade: 'B', source: 'general knowledge, not yet checked by a call', verifiedAt, lines: [line('Kemenkes', '119')] },
  { country: 'PH', emergency: ['911'], grade: 'A', source: 'Wikipedia list of crisis lines, July 2021; general knowledge, not yet checked by a call', verifiedAt, lines: [line('NCMH crisis line', '1553'), line('NCMH crisis line', '0917 899 8727')] },
  { country: 'TH', emergency: ['1669', '191'], grade: 'B', source: 'general knowledge, not yet checked by a call', verifiedAt, lines: [line('Mental Health Hotline', '1323'), line('Samaritans', '02 113 6789')] },
  { country: 'JP', emergency: ['119', '110'], grade: 'A', source: 'general knowledge, not yet checked by a call', verifiedAt, lines: [line('Yorisoi', '0120-279-338'), line('Inochi no Denwa', '0120-783-556'), line('TELL', '0800-300-8355')] },
  { country: 'KR', emergency: ['119', '112'], grade: 'A', source: 'open-helplines, June 2026', verifiedAt, lines: [line('109', '109')] },
  { country: 'CN', emergency: ['120', '110'], grade: 'B', source: 'general knowledge, not yet checked by a call; Wikipedia list of crisis lines, July 2021', verifiedAt, lines: [line('national psych hotline', '12356'), line('Beijing', '010-8295-1332')] },
  { country: 'HK', emergency: ['999'], grade: 'A', source: 'general knowledge, not yet checked by a call; public lists', verifiedAt, lines: [line('Mental Health Support', '18111'), line('SBHK', '2389 2222'), line('Samaritans', '2896 0000')] },
  { country: 'TW', emergency: ['119', '110'], grade: 'A', source: 'Wikipedia list of crisis lines, July 2021', verifiedAt, lines: [line('Suicide line', '1925'), line('Lifeline', '1995')] },
  { country: 'BR', emergency: ['192', '190'], grade: 'A', source: 'Wikipedia list of crisis lines, July 2021', verifiedAt, lines: [line('CVV', '188')] },
  { country: 'AR', emergency: ['911', '107'], grade: 'B', source: 'Wikipedia list of crisis lines, July 2021; public lists; general knowledge, not yet checked by a call', verifiedAt, lines: [line('CAS, Buenos Aires', '135'), line('CAS, elsewhere', '0800 345 1435'), line('Salud Mental', '0800 999 0091')] },
  { country: 'CL', emergency: ['131', '133'], grade: 'B', source: 'general knowledge, not yet checked by a call; Wikipedia list of crisis lines, July 2021', verifiedAt, lines: [line('Línea Prevención, mobile', '*4141'), line('Salud Responde', '600 360 7777')] },
  { country: 'CO', emergency: ['123'], grade: 'B', source: 'Wikipedia list of crisis lines, July 2021; general knowledge, not yet checked by a call', verifiedAt, lines: [line('Línea 106, Bogotá', '106'), line('192, option 4', '192')] },
  { country: 'PE', emergency: ['106', '105'], grade: 'B', source: 'general knowledge, not yet checked by a call', verifiedAt, lines: [line('MINSA, option 5', '113')] },
  { country: 'UY', emergency: ['911'], grade: 'A', source: 'Wikipedia list of crisis lines, July 2021; general knowledge, not yet checked by a call', verifiedAt, lines: [line('Línea Vida', '0800 0767')] },
  { country: 'JM', emergency: ['119', '110'], grade: 'B', source: 'general knowledge, not yet checked by a call', verifiedAt, lines: [line('888-NEW-LIFE', '888-639-5433')] },
  { country: 'TT', emergency: ['990', '811'], grade: 'B', source: 'general knowledge, not yet checked by a call', verifiedAt, lines: [line('Lifeline', '800-5588')] },
  { country: 'GY', emergency: ['999'], grade: 'B', source: 'Wikipedia list of crisis lines, July 2021', verifiedAt, lines: [line('Inter-agency line', '223-0001'), line('Inter-agency line', '600-7896')] },
  { country: 'FJ', emergency: ['917', '911'], grade: 'B', source: 'Wikipedia list of crisis lines, July 2021; general knowledge, not yet checked by a call', verifiedAt, lines: [line('Lifeline Fiji', '132454'), line('Lifeline Fiji', '1543')] },
]

/** Where no row fits: places that list lines all over the world. Links, opened by a tap only. */
export const worldwide = ['findahelpline.com', 'befrienders.org'] as const
