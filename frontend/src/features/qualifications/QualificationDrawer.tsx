import { Form, Input, Select } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { QualificationRequestSchema } from '@/api/gen/schemas.gen';
import {
  QualificationKind,
  QualificationLevel,
  type QualificationRequest,
  type QualificationView,
} from '@/api/gen/types.gen';
import { today } from '@/shared/lib/format';
import { rulesOf } from '@/shared/lib/rules';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { add, change, isOwn, LISTS, type QualificationPlace } from './place';
import './words';

type ParkChoice = { id: string; name: string };
type Props = {
  place: QualificationPlace;
  qualification?: QualificationView;
  /** Where a company's own people may declare it. */
  parks?: ParkChoice[];
  onClose: () => void;
};
type Values = QualificationRequest & { park: string };

// The word for the field called title; the panel has the other.
const label = (name: string) => (name === 'title' ? 'qualifications.name' : `qualifications.${name}`);

export default function QualificationDrawer({ place, qualification: q, parks = [], onClose }: Props) {
  const { t } = useTranslation();
  const rules = rulesOf(QualificationRequestSchema, t);
  const item = (name: Parameters<typeof rules>[0]) => ({
    name,
    label: t(label(name)),
    rules: rules(name, t(label(name))),
  });
  return (
    <FormDrawer<Values>
      title={t(q ? 'qualifications.edit' : 'qualifications.add')}
      note={note(t, place, q)}
      initial={q ? saidOf(q) : { kind: 'HIGH_TECH', issuedOn: today(), park: parks[0]?.id }}
      invalidates={LISTS}
      onClose={onClose}
      submit={({ park, ...v }, key) => (q ? change(place, q, v) : add(place, key, v, park))}
    >
      {!q && isOwn(place) && (
        <Form.Item name="park" label={t('qualifications.toPark')} hidden={parks.length < 2}>
          <Select options={parks.map((p) => ({ value: p.id, label: p.name }))} />
        </Form.Item>
      )}
      <Form.Item {...item('kind')}>
        <Select
          options={Object.values(QualificationKind).map((value) => ({
            value,
            label: t(`enums.QualificationKind.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item {...item('title')}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item {...item('level')}>
        <Select
          allowClear
          options={Object.values(QualificationLevel).map((value) => ({
            value,
            label: t(`enums.QualificationLevel.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item {...item('number')}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item {...item('issuer')}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item {...item('issuedOn')}>
        <DateInput />
      </Form.Item>
      <Form.Item {...item('validUntil')} extra={t('qualifications.validUntilHelp')}>
        <DateInput />
      </Form.Item>
    </FormDrawer>
  );
}

const saidOf = ({ kind, title, level, number, issuer, issuedOn, validUntil }: QualificationView) => ({
  ...{ kind, title, level, number, issuer, issuedOn, validUntil },
});

function note(t: TFunction, place: QualificationPlace, q?: QualificationView) {
  if (!q) return t(isOwn(place) ? 'qualifications.ownAddNote' : 'qualifications.addNote');
  return !isOwn(place) && q.declared && t('qualifications.checkNote');
}
