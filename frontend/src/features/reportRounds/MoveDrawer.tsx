import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { reportExtend, reportReturn } from '@/api/gen/sdk.gen';
import type { ReportDueRequest, ReportReturnRequest, ReportView } from '@/api/gen/types.gen';
import { fieldsOf } from '@/features/periodReports/draft';
import { STALE } from '@/features/periodReports/stale';
import { useWords } from '@/features/periodReports/useWords';
import FormDrawer from '@/shared/ui/FormDrawer';
import { DueItem, WhyItem } from './items';
import { callOf, isReasoned, REASONED, type Reasoned } from './moves';

type Props = { parkId: string; report: ReportView; onClose: () => void };

/** The drawer of a move; none for one that needs no words. */
export default function MoveDrawer({ move, ...props }: Props & { move: string }) {
  if (move === 'return') return <ReturnDrawer {...props} />;
  if (move === 'extend') return <ExtendDrawer {...props} />;
  return isReasoned(move) ? <ReasonDrawer {...props} move={move} /> : null;
}

function ReasonDrawer({ parkId, report, move, onClose }: Props & { move: Reasoned }) {
  const { t } = useTranslation();
  const title = t(`reportRounds.do.${move}`);
  return (
    <FormDrawer<{ reason: string }>
      title={title}
      note={t(`reportRounds.moveNote.${move}`, { name: report.companyName })}
      okText={title}
      invalidates={STALE}
      onClose={onClose}
      submit={({ reason }) => REASONED[move](callOf(parkId, report), reason)}
    >
      <WhyItem />
    </FormDrawer>
  );
}

function ExtendDrawer({ parkId, report, onClose }: Props) {
  const { t } = useTranslation();
  const title = t('reportRounds.do.extend');
  return (
    <FormDrawer<ReportDueRequest>
      title={title}
      note={t('reportRounds.moveNote.extend', { name: report.companyName, due: report.dueOn })}
      okText={title}
      invalidates={STALE}
      onClose={onClose}
      submit={(body) => reportExtend({ ...callOf(parkId, report), body })}
    >
      <DueItem />
      <WhyItem />
    </FormDrawer>
  );
}

/** What is to be put right, in general and at single fields. */
function ReturnDrawer({ parkId, report, onClose }: Props) {
  const { t } = useTranslation();
  const title = t('reportRounds.do.return');
  return (
    <FormDrawer<ReportReturnRequest>
      title={title}
      note={t('reportRounds.moveNote.return', { name: report.companyName })}
      okText={title}
      danger
      invalidates={STALE}
      onClose={onClose}
      submit={({ reason, remarks = [] }) =>
        reportReturn({ ...callOf(parkId, report), body: { reason, remarks: remarks.filter((r) => r?.field) } })
      }
    >
      <WhyItem />
      <Remarks report={report} />
    </FormDrawer>
  );
}

function Remarks({ report }: { report: ReportView }) {
  const { t } = useTranslation();
  const { said } = useWords();
  const options = fieldsOf(report.form.content).map((f) => ({ value: f.key, label: said(f) }));
  const labels = { field: t('periodReports.field'), text: t('reportRounds.remarkText') };
  const required = (label: string) => [{ required: true, message: t('form.required', { label }) }];
  return (
    <Form.List name="remarks">
      {(rows, { add, remove }) => (
        <div className="stack">
          {rows.map(({ key, name }) => (
            <fieldset key={key} className="rr-remark">
              <legend className="visually-hidden">{t('reportRounds.remarkN', { n: name + 1 })}</legend>
              <Form.Item name={[name, 'field']} label={labels.field} rules={required(labels.field)}>
                <Select showSearch={{ optionFilterProp: 'label' }} options={options} />
              </Form.Item>
              <Form.Item name={[name, 'text']} label={labels.text} rules={required(labels.text)}>
                <Input.TextArea rows={2} maxLength={300} />
              </Form.Item>
              <Button icon={<DeleteOutlined aria-hidden />} onClick={() => remove(name)}>
                {t('reportRounds.dropRemark')}
              </Button>
            </fieldset>
          ))}
          <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({})}>
            {t('reportRounds.addRemark')}
          </Button>
        </div>
      )}
    </Form.List>
  );
}
