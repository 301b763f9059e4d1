import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Input, Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unitListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { unitMerge } from '@/api/gen/sdk.gen';
import type { UnitMergeRequest, UnitPartRequest, UnitResponse, UnitSummary } from '@/api/gen/types.gen';
import { area, today } from '@/shared/lib/format';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { CHANGED_BY_RESHAPING, sumOf } from './reshaping';
import { UnitFields } from './UnitFields';

type Props = { parkId: string; unit: UnitResponse; onClose: () => void };
type Values = UnitPartRequest & { on: string; others: string[]; remeasured?: boolean; reason?: string };

const toRequest = (unitId: string, { on, others, remeasured, reason, ...whole }: Values): UnitMergeRequest => ({
  on,
  whole,
  reason,
  unitIds: [unitId, ...others],
  remeasured: remeasured ?? false,
});

export default function MergeDrawer({ parkId, unit, onClose }: Props) {
  const { t } = useTranslation();
  const { number, kind, area: own, seats } = unit;
  const [q, setQ] = useState('');
  const [on, setOn] = useState(today);
  const others = useQuery({
    ...unitListOptions({
      path: { parkId },
      query: { floorId: unit.floorId, on, q: useDeferredValue(q.trim()) || undefined, size: 50, sort: 'number,asc' },
    }),
    placeholderData: keepPreviousData,
  });
  const [chosen, setChosen] = useState<UnitSummary[]>([]);
  const found = others.data?.items.filter((u) => u.id !== unit.id && !u.to) ?? [];
  // What was chosen stays so while something else is searched for.
  const neighbours = [...chosen, ...found.filter((u) => !chosen.some((c) => c.id === u.id))];
  const needed = (label: string) => [{ required: true, message: t('form.required', { label }) }];
  return (
    <FormDrawer<Values>
      title={t('units.mergeTitle', { number })}
      note={t('units.mergeNote')}
      okText={t('units.merge')}
      initial={{ on: today(), number, kind, area: own, seats, others: [] }}
      invalidates={CHANGED_BY_RESHAPING}
      onClose={onClose}
      submit={(v, key) =>
        unitMerge({
          path: { parkId },
          headers: { 'Idempotency-Key': key },
          body: toRequest(unit.id, v),
          throwOnError: true,
        })
      }
    >
      {(form) => (
        <>
          <Form.Item
            name="others"
            label={t('units.mergeWith')}
            rules={[{ required: true, type: 'array', min: 1, message: t('units.mergeWithHelp') }]}
          >
            <Select
              mode="multiple"
              loading={others.isFetching}
              showSearch={{ filterOption: false, onSearch: setQ }}
              options={neighbours.map((u) => ({ value: u.id, label: `${u.number} · ${area(u.area)}` }))}
              onChange={(ids: string[]) => {
                const taken = neighbours.filter((u) => ids.includes(u.id));
                setChosen(taken);
                form.setFieldsValue(whole([unit, ...taken]));
              }}
            />
          </Form.Item>
          <Form.Item name="on" label={t('units.on')} extra={t('units.onHelp')} rules={needed(t('units.on'))}>
            <DateInput onChange={(day) => setOn(day ?? today())} />
          </Form.Item>
          <UnitFields />
          <Form.Item name="remeasured" valuePropName="checked">
            <Checkbox>{t('units.remeasured')}</Checkbox>
          </Form.Item>
          <Form.Item name="reason" label={t('units.reason')}>
            <Input.TextArea rows={2} maxLength={500} />
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}

/** Area and seats of the whole follow from what is chosen. */
function whole(parts: Pick<UnitSummary, 'area' | 'seats'>[]) {
  const seats = parts.reduce((sum, u) => sum + (u.seats ?? 0), 0);
  return { area: sumOf(parts.map((u) => u.area)), seats: seats || null };
}
