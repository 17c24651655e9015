import { formatNumber } from '../../excel/model/number-format.ts';

test.each<[number, string, string]>([
  [3, 'General', '3'],
  [0.1 + 0.2, 'General', '0.3'],
  [1234567890123, 'General', '1.23457E+12'],
  [0.5, '0%', '50%'],
  [1234.5, '#,##0.00', '1,234.50'],
  [-1234, '#,##0;-#,##0', '-1,234'],
  [-5, '0;[Red](0)', '(5)'],
  [0, '0;-0;"なし"', 'なし'],
  [7, '"No."00', 'No.07'],
  [1.5, '0.##', '1.5'],
  [45000, 'yyyy/m/d', '2023/3/15'],
  [45000, 'yyyy"年"m"月"d"日"', '2023年3月15日'],
  [45000, '[$-411]ggge"年"m"月"d"日"', '令和5年3月15日'],
  [45000.75, 'h:mm', '18:00'],
  [45000.5, 'yyyy/mm/dd hh:mm:ss', '2023/03/15 12:00:00'],
  [1.25, '[h]:mm', '30:00'],
  [45000, 'aaa', '水'],
])('%d in the format %s is shown as %s', (value, format, shown) => {
  expect(formatNumber(value, format)).toBe(shown);
});
