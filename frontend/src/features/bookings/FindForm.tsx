import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { FacilityKind } from '@/api/gen/types.gen';
import { DateInput } from '@/shared/ui/DateInput';
import { DAY_PARTS, type DayPart } from './search';
import { USUAL_MINUTES, type View } from './view';

const LENGTHS = [30, 60, 90, 120, 180, 240];

/** For how many, with what, when and how long. */
export function FindForm({ search, set }: Pick<View, 'search' | 'set'>) {
  const { t } = useTranslation();
  return (
    <Form layout="inline" component="search" aria-label={t('bookings.view.find')} className="find-form">
      <Form.Item label={t('bookings.people')}>
        <InputNumber
          aria-label={t('bookings.people')}
          min={1}
          max={2000}
          precision={0}
          value={search.people}
          onChange={(people) => set({ people: people ?? undefined })}
        />
      </Form.Item>
      <Form.Item label={t('facilities.kindOf')}>
        <Select
          mode="multiple"
          className="filter"
          aria-label={t('facilities.kindOf')}
          value={search.kind ?? []}
          onChange={(kind: FacilityKind[]) => set({ kind: kind.length ? kind : undefined })}
          options={Object.values(FacilityKind).map((value) => ({ value, label: t(`facilities.kind.${value}`) }))}
        />
      </Form.Item>
      <Form.Item label={t('facilities.features')}>
        <Input
          key={search.feature ?? ''}
          aria-label={t('facilities.features')}
          placeholder={t('bookings.featureHelp')}
          defaultValue={search.feature}
          maxLength={30}
          onBlur={(e) => set({ feature: e.target.value.trim() || undefined })}
          onPressEnter={(e) => set({ feature: e.currentTarget.value.trim() || undefined })}
        />
      </Form.Item>
      <Form.Item label={t('bookings.date')}>
        <DateInput
          aria-label={t('bookings.date')}
          placeholder={t('bookings.anyDay')}
          value={search.date}
          onChange={(date) => set({ date: date ?? undefined })}
        />
      </Form.Item>
      <Form.Item label={t('bookings.part')}>
        <Select
          className="part-filter"
          aria-label={t('bookings.part')}
          value={search.part ?? 'ANY'}
          onChange={(part: DayPart) => set({ part: part === 'ANY' ? undefined : part })}
          options={DAY_PARTS.map((value) => ({ value, label: t(`bookings.partOf.${value}`) }))}
        />
      </Form.Item>
      <Form.Item label={t('bookings.howLong')}>
        <Select
          className="part-filter"
          aria-label={t('bookings.howLong')}
          value={search.minutes ?? USUAL_MINUTES}
          onChange={(minutes: number) => set({ minutes })}
          options={LENGTHS.map((value) => ({ value, label: t('facilities.minutes', { n: value }) }))}
        />
      </Form.Item>
    </Form>
  );
}
