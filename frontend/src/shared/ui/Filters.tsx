import { Button, Input, Select } from 'antd';
import type { PropsWithChildren, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type BarProps = PropsWithChildren<{ active: boolean; onReset: () => void; tools?: ReactNode }>;

export function FilterBar({ active, onReset, tools, children }: BarProps) {
  const { t } = useTranslation();
  return (
    <search className="filters" aria-label={t('list.filters')}>
      {children}
      {active && (
        <Button type="link" onClick={onReset}>
          {t('list.reset')}
        </Button>
      )}
      {tools && <div className="list-tools">{tools}</div>}
    </search>
  );
}

type SearchProps = { label: string; value: string | undefined; onChange: (q: string | undefined) => void };

export function SearchFilter({ label, value, onChange }: SearchProps) {
  return (
    <Input.Search
      // A new value from the URL (Back, a link) replaces what was typed.
      key={value ?? ''}
      className="filter-wide"
      allowClear
      defaultValue={value}
      maxLength={100}
      aria-label={label}
      placeholder={label}
      onSearch={(q) => onChange(q.trim() || undefined)}
    />
  );
}

type ManyProps<T extends string> = {
  label: string;
  values: readonly T[];
  text: (v: T) => string;
  value: T[] | undefined;
  onChange: (v: T[] | undefined) => void;
  /** For so many values that one types a part of the word. */
  searchable?: boolean;
};

const BY_WORD = { optionFilterProp: 'label' } as const;

export function ManyFilter<T extends string>({ label, values, text, value, onChange, searchable }: ManyProps<T>) {
  return (
    <Select
      mode="multiple"
      className={searchable ? 'filter-wide' : 'filter'}
      allowClear
      showSearch={searchable ? BY_WORD : false}
      maxTagCount="responsive"
      aria-label={label}
      placeholder={label}
      value={value ?? []}
      onChange={(v) => onChange(v.length ? v : undefined)}
      options={values.map((v) => ({ value: v, label: text(v) }))}
    />
  );
}

type OneProps<T extends string> = {
  label: string;
  options: { value: T; label: string }[];
  value: T | undefined;
  onChange: (v: T | undefined) => void;
  searchable?: boolean;
};

export function OneFilter<T extends string>({ label, options, value, onChange, searchable }: OneProps<T>) {
  return (
    <Select
      className="filter"
      allowClear
      showSearch={searchable && BY_WORD}
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(v: T | undefined) => onChange(v)}
      options={options}
    />
  );
}
