import { useTranslation } from 'react-i18next';
import type { ReportField, ReportFormContent } from '@/api/gen/types.gen';
import { useWords } from '@/features/periodReports/useWords';
import { Panel } from '@/shared/ui/Panel';
import { ScrollX } from '@/shared/ui/ScrollX';

type Props = {
  content: ReportFormContent;
  /** Undefined: it does not change any more. */
  onField: ((key: string) => void) | undefined;
};

/** Everything it asks for, section by section. */
export function FormSections({ content, onField }: Props) {
  const { t } = useTranslation();
  const { said } = useWords();
  return content.sections.map((section) => (
    <Panel key={section.key} title={said(section)}>
      <FieldTable
        label={t('reportForms.fieldsOf', { section: said(section) })}
        fields={section.fields}
        onField={onField}
      />
    </Panel>
  ));
}

type TableProps = { label: string; fields: ReportField[]; onField: Props['onField'] };

function FieldTable({ label, fields, onField }: TableProps) {
  const { t } = useTranslation();
  return (
    <ScrollX label={label}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('periodReports.field')}</th>
            <th scope="col">{t('reportForms.type')}</th>
            <th scope="col">{t('reportForms.unit')}</th>
            <th scope="col">{t('reportForms.how')}</th>
            <th scope="col">{t('reportForms.help')}</th>
            {onField && <th scope="col">{t('reportForms.change')}</th>}
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <Row key={field.key} field={field} onField={onField} />
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}

function Row({ field, onField }: { field: ReportField; onField: Props['onField'] }) {
  const { t } = useTranslation();
  const { said, help } = useWords();
  return (
    <tr>
      <td>{said(field)}</td>
      <td>{t(`reportForms.typeOf.${field.type}`)}</td>
      <td>{field.unit && t(`periodReports.unit.${field.unit}`)}</td>
      <td>
        <span className="row">
          {field.known ? (
            <span className="tag">{t('reportForms.known')}</span>
          ) : (
            <span className="tag">{t(field.required ? 'reportForms.required' : 'periodReports.optional')}</span>
          )}
          {field.yearToDate && <span className="tag">{t('periodReports.yearToDate')}</span>}
          {field.steady && <span className="tag">{t('reportForms.steady')}</span>}
          {field.source && <span className="note">{t(`reportForms.source.${field.source}`)}</span>}
        </span>
      </td>
      <td className="note">
        {field.choices.length > 0 ? field.choices.map(said).join(t('periodReports.and')) : help(field)}
      </td>
      {onField && (
        <td>
          <button
            type="button"
            className="tool-button"
            aria-label={t('reportForms.changeOf', { name: said(field) })}
            onClick={() => onField(field.key)}
          >
            {t('reportForms.change')}
          </button>
        </td>
      )}
    </tr>
  );
}
