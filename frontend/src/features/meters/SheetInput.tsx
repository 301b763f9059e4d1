import { Checkbox, Input } from 'antd';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeterSheetRow } from '@/api/gen/types.gen';
import type { Sheet } from './useSheet';

type Props = { row: MeterSheetRow; sheet: Sheet; mayEdit: boolean };

/** The value of a meter: a field until it is read, then what was taken down. */
export function SheetInput({ row, sheet, mayEdit }: Props) {
  const { t } = useTranslation();
  const draft = sheet.drafts[row.meterId] ?? { value: '' };
  const fault = sheet.faultOf(row.meterId);
  if (row.reading || !mayEdit)
    return (
      <span className="row">
        <span className="num">{row.reading?.value ?? t('meters.notRead')}</span>
        {row.reading?.estimated && <span className="tag tag-warn">{t('meters.estimated')}</span>}
      </span>
    );
  const fallen = row.previous && !row.previous.estimated && Number(draft.value) < Number(row.previous.value);
  const below = draft.value !== '' && fallen ? t('meters.falls') : undefined;
  return (
    <span className="sheet-cell">
      <Input
        className="sheet-input num"
        inputMode="decimal"
        autoComplete="off"
        aria-label={t('meters.valueOf', { number: row.number })}
        status={fault ? 'error' : below && 'warning'}
        value={draft.value}
        onChange={(e) => sheet.change(row.meterId, { ...draft, value: e.target.value.trim() })}
        onKeyDown={downTheColumn}
      />
      <Checkbox
        checked={draft.estimated ?? false}
        onChange={(e) => sheet.change(row.meterId, { ...draft, estimated: e.target.checked })}
      >
        {t('meters.estimated')}
      </Checkbox>
      {(fault?.jump || draft.confirmed) && (
        <Checkbox
          checked={draft.confirmed ?? false}
          onChange={(e) => sheet.change(row.meterId, { ...draft, confirmed: e.target.checked })}
        >
          {t('meters.confirmed')}
        </Checkbox>
      )}
      {(fault?.text ?? below) && (
        <span className="sheet-wrong" role={fault ? 'alert' : undefined}>
          {fault?.text ?? below}
        </span>
      )}
    </span>
  );
}

/** Enter and the arrows go to the field below or above, as in a table on paper. */
function downTheColumn(e: KeyboardEvent<HTMLInputElement>) {
  const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[e.key];
  if (!step) return;
  e.preventDefault();
  const fields = [...document.querySelectorAll<HTMLInputElement>('input.sheet-input')];
  const next = fields[fields.indexOf(e.currentTarget) + step];
  next?.focus();
  next?.select();
}
