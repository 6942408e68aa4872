import { describe, expect, test } from 'vitest'
import { findDates, numericOrder, printedDates, weekdayOf } from '../src/language/dates.ts'
import { findTimes, labelledTimes } from '../src/language/times.ts'

describe('dates as minutes print them', () => {
  test.each([
    ['Thursday 15 January 2026 7:30 pm', '2026-01-15', 'Thursday 15 January 2026'],
    ['ON TUESDAY, 10TH OCTOBER, 2017 AT 9.00 A.M.', '2017-10-10', 'TUESDAY, 10TH OCTOBER, 2017'],
    ['Meeting: 11/03/2019 - Cabinet', '2019-03-11', '11/03/2019'],
    ['06/15/2019', '2019-06-15', '06/15/2019'],
    ['June 5, 2018', '2018-06-05', 'June 5, 2018'],
    ['on Wednesday14th November 2018', '2018-11-14', 'Wednesday14th November 2018'],
    ['Sept. 5th, 2019', '2019-09-05', 'Sept. 5th, 2019'],
    ['5 June 18', '2018-06-05', '5 June 18'],
    ['TUESDAY SEPTEMBER 4TH 2012', '2012-09-04', 'TUESDAY SEPTEMBER 4TH 2012'],
    ['THIS 12TH DAY OF JANUARY, 2011', '2011-01-12', '12TH DAY OF JANUARY, 2011'],
    ['14™ OCTOBER, 2015', '2015-10-14', '14™ OCTOBER, 2015'],
    ['10% December 2024', '2024-12-10', '10% December 2024'],
    ["Lanes -_3'4 November 2015", '2015-11-03', "3'4 November 2015"],
    ['6t March 2018', '2018-03-06', '6t March 2018'],
    ['2‘ November 2015', '2015-11-02', '2‘ November 2015'],
    ['Thursday 3^rd September 2019', '2019-09-03', 'Thursday 3^rd September 2019'],
    ['held on 07/08/12 were agreed', '2012-08-07', '07/08/12'],
    ['8 August ‘23', '2023-08-08', '8 August ‘23'],
    ['2017-03-29 6pm', '2017-03-29', '2017-03-29'],
    ['24.01.2020', '2020-01-24', '24.01.2020'],
    ['3-5 June 2030', '2030-06-03', '3-5 June 2030'],
    ['the 2nd and 3rd July 2024', '2024-07-02', '2nd and 3rd July 2024'],
    ['1 Mai 2030', '2030-05-01', '1 Mai 2030'],
    ['29 February 2028', '2028-02-29', '29 February 2028'],
    ['Tuesday night February the 5th 2030 at 7.30pm', '2030-02-05', 'Tuesday night February the 5th 2030'],
    ['Tuesday May 28th2030 in the Hall', '2030-05-28', 'Tuesday May 28th2030'],
  ])('%s', (text, iso, printed) => {
    const [date] = findDates(text)
    expect(date?.iso).toBe(iso)
    expect(date?.text).toBe(printed)
    expect(text.slice(date?.start, date?.end)).toBe(printed)
  })

  test('in a list of days the month is that of the day behind it', () => {
    expect(printedDates('minutes of August 27th, 31st, September 1st, 2030').map(({ text }) => text)).toEqual([
      'August 27th',
      'September 1st, 2030',
    ])
  })

  test('a date without its year has no ISO form', () => {
    const [date] = printedDates('HELD ON THURSDAY 23rd DECEMBER AT 3.00PM')
    expect(date).toMatchObject({ day: 23, month: 12, weekday: 4, impossible: false })
    expect(date?.iso).toBeUndefined()
    expect(findDates('THURSDAY 23rd DECEMBER')).toEqual([])
  })

  test.each(['Tuesday, April 180, 2023', '31 June 2024', '29 February 2027', '32/01/2020', '00/05/2020'])('%s is no date', (text) => {
    expect(findDates(text)).toEqual([])
  })

  test('impossible dates are found for whoever complains of them', () => {
    expect(printedDates('on 31 June 2024 at noon')).toMatchObject([{ text: '31 June 2024', impossible: true }])
  })

  test.each([
    '18.03.05 Village Green',
    'paragraph 8.27 and 8.28',
    'the Committee may 2 or more',
    'march 3 miles',
    '29/0042/FUL',
    'Minute 12/2030/45',
    '£1.05.2020',
    'item 3-4-5',
    'tel. 01000 555010',
  ])('%s holds none', (text) => {
    expect(printedDates(text)).toEqual([])
  })

  test('a date glued to what stands around: 26thSeptember 2030at 3.30pm', () => {
    expect(printedDates('held on 26thSeptember 2030at 3.30pm')[0]).toMatchObject({ text: '26thSeptember 2030', iso: '2030-09-26' })
  })
  test('the next day is not the year: 5 June, 28 June and 9 July 2030', () => {
    expect(printedDates('held on 5 June, 28 June, 3 July and 9th July 2030').map(({ text, iso }) => [text, iso])).toEqual([
      ['5 June', undefined],
      ['28 June', undefined],
      ['3 July', undefined],
      ['9th July 2030', '2030-07-09'],
    ])
  })
  test('the minutes of a time are not the year: 5 June 18.30', () => {
    expect(printedDates('Thursday 5 June 18.30')[0]).toMatchObject({ text: 'Thursday 5 June', day: 5, month: 6 })
  })

  test('months first only where the document can be read in no other way', () => {
    expect(numericOrder('03/25/2030 and 04/05/2030')).toBe('month-first')
    expect(findDates('03/25/2030 and 04/05/2030').map((date) => date.iso)).toEqual(['2030-03-25', '2030-04-05'])
    expect(findDates('25/03/2030 and 04/05/2030').map((date) => date.iso)).toEqual(['2030-03-25', '2030-05-04'])
  })

  test('months first where the same day is written out so, or the weekday says it', () => {
    expect(numericOrder('Monday, 02/04/2030')).toBe('month-first')
    expect(numericOrder('Tuesday, 02/04/2030')).toBe('day-first')
    expect(numericOrder('04/12/2030 Minutes of the meeting of April 12, 2030')).toBe('month-first')
    expect(numericOrder('04/12/2030 Minutes of the meeting of 4 December 2030, for April 12, 2031')).toBe('day-first')
  })

  test('weekdays', () => {
    expect(weekdayOf('2026-01-15')).toBe(4)
    expect(printedDates('Friday 15 January 2026')[0]?.weekday).toBe(5)
  })

  test('a long text costs time in proportion', () => {
    const text = '1 2 3 January of the 4/5/6/7/8 and '.repeat(20_000)
    const begin = performance.now()
    printedDates(text)
    expect(performance.now() - begin).toBeLessThan(3000)
  })
})

describe('times', () => {
  test.each([
    ['7.02pm', ['19:02']],
    ['7:30 pm', ['19:30']],
    ['AT 9.00 A.M.', ['09:00']],
    ['6.30 p.m. to 6.48 p.m.', ['18:30', '18:48']],
    ['10AM', ['10:00']],
    ['1955 hours', ['19:55']],
    ['18.50hrs', ['18:50']],
    ['19:30', ['19:30']],
    ['12 noon', ['12:00']],
    ['at 7.0 p.m.', ['19:00']],
    ['12.30 pm', ['12:30']],
    ['12.15 am', ['00:15']],
    ['10am-12pm', ['10:00', '12:00']],
    ['10.00 - 12.30pm', ['10:00', '12:30']],
    ['1.05 – 1.09pm', ['13:05', '13:09']],
    ['11.00 to 1.00pm', ['11:00', '13:00']],
    ['commenced at 18.05', ['18:05']],
    ['730pm', ['19:30']],
    ['13.00pm', ['13:00']],
    ['4 May 2030, 09.30 – 12.15', ['09:30', '12:15?']],
    ['at 7.30 the bell', ['07:30?']],
    ['closed at 10:15', ['10:15?']],
  ])('%s', (text, clocks) => {
    expect(findTimes(text).map((time) => time.clock)).toEqual(clocks)
  })

  test.each(['7.75pm', '25:00', '£12.50', 'section 10.5', 'ratio 1:2', 'by 5.5%', 'at 10.50 m', 'page 12'])('%s is none', (text) => {
    expect(findTimes(text)).toEqual([])
  })

  test('under a label figures are enough', () => {
    expect(labelledTimes('10.00 - 12.30').map((time) => time.clock)).toEqual(['10:00?', '12:30?'])
    expect(labelledTimes('14.30').map((time) => time.clock)).toEqual(['14:30'])
    expect(labelledTimes('7.75')).toEqual([])
  })
})
