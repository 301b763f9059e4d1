import type { ImportProblemView, ImportView } from '../../src/api/gen/types.gen';
import { IMPORT_CHECK, IMPORT_STORE } from './world.ts';

const at = { startedAt: '2026-11-22T09:00:00+08:00', startedBy: '张园长（示例）', fileName: 'park-register.xlsx' };

const column = (letter: string, header: string, field: string | null) => ({ letter, header, field });

export function importRun(dryRun: boolean, changed = true): ImportView {
  return {
    ...at,
    id: dryRun ? IMPORT_CHECK : IMPORT_STORE,
    dryRun,
    status: 'DONE',
    finishedAt: '2026-11-22T09:00:04+08:00',
    phase: 'FINISHED',
    done: 167,
    total: 167,
    failure: null,
    result: {
      changed,
      errors: 5,
      warnings: 2,
      sheets: [
        {
          ...{ name: '房源台账', kind: 'UNITS', headerRow: 3, rows: 93, created: changed ? 93 : 0, updated: 0 },
          ...{ unchanged: changed ? 0 : 93, refused: 0 },
          columns: [column('A', '房号', 'ROOM'), column('B', '面积（㎡）', 'AREA'), column('H', '钥匙编号', null)],
        },
        {
          ...{ name: '入驻企业台账', kind: 'TENANTS', headerRow: 2, rows: 62, created: changed ? 57 : 0, updated: 0 },
          ...{ unchanged: changed ? 0 : 57, refused: 5 },
          columns: [column('A', '企业名称', 'COMPANY'), column('B', '统一社会信用代码', 'USCC')],
        },
      ],
      figures: {
        ...{ units: 93, areaTotal: '12150.00', lettableOfficeUnits: 81, lettableOfficeArea: '8084.35' },
        ...{ tenantRows: 62, mentors: 12, teams: 6, asOf: '2026-11-01' },
        ...{ occupiedOfficeUnits: 53, occupiedOfficeArea: '5663.25' },
        stages: [
          { stage: 'NURSERY', count: 14 },
          { stage: 'INCUBATOR', count: 37 },
          { stage: 'ACCELERATOR', count: 11 },
        ],
      },
    },
  };
}

export const runningImport = (dryRun: boolean): ImportView => ({
  ...importRun(dryRun),
  status: 'RUNNING',
  phase: 'CHECKING',
  finishedAt: null,
  done: 60,
  result: null,
});

const problem = (
  row: number,
  severity: 'ERROR' | 'WARNING',
  code: string,
  zh: string,
  en: string,
): ImportProblemView => ({
  ...{ sheet: '入驻企业台账', row, column: 'B', header: '统一社会信用代码', field: 'uscc', code, severity, params: {} },
  ...{ subject: `徐州示例企业${row}号（示例）`, messageZh: zh, messageEn: en },
});

export const importProblems: ImportProblemView[] = [
  problem(9, 'ERROR', 'import.uscc', '统一社会信用代码校验位不对', 'The check digit of the credit code is wrong'),
  problem(13, 'ERROR', 'import.duplicate', '同一信用代码、同一租期重复出现', 'Same credit code and period twice'),
  problem(64, 'ERROR', 'import.unit-occupied', '房间已租给另一家企业', 'The unit is leased to another company'),
  problem(65, 'ERROR', 'import.unit-unknown', '房源台账里没有这个房号', 'The unit is not in the register'),
  problem(66, 'ERROR', 'import.period', '租赁止早于租赁起', 'The lease ends before it starts'),
  problem(
    67,
    'WARNING',
    'import.age',
    '入驻时成立已超过 24 个月，不算在孵',
    'Older than 24 months at entry: not an incubatee',
  ),
  problem(26, 'WARNING', 'import.sub-count', '大专以上人数超过总人数', 'College and above exceeds the staff count'),
];
