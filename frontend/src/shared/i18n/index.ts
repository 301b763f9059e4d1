import type { Locale as AntdLocale } from 'antd/es/locale';
import zhAntd from 'antd/es/locale/zh_CN';
import dayjs from 'dayjs';
import i18n from 'i18next';
import { createContext, use } from 'react';
import { initReactI18next } from 'react-i18next';
import zhTexts from '@/locales/zh-CN';
import 'dayjs/locale/zh-cn';

const LOCALES = ['zh-CN', 'en'] as const;
export type AppLocale = (typeof LOCALES)[number];
export type LoadedLocale = { locale: AppLocale; antd: AntdLocale };
const KEY = 'seedbed.locale';

// zh-CN is in the entry (no extra round trip for most users); English is one lazy chunk.
const loaders: Record<AppLocale, () => Promise<{ texts: object; antd: AntdLocale }>> = {
  'zh-CN': async () => ({ texts: zhTexts, antd: zhAntd }),
  en: async () => {
    const [texts, antd] = await Promise.all([import('@/locales/en'), import('antd/es/locale/en_US')]);
    return { texts: texts.default, antd: antd.default };
  },
};

export async function loadLocale(locale: AppLocale): Promise<LoadedLocale> {
  const { texts, antd } = await loaders[locale]();
  i18n.addResourceBundle(locale, 'translation', texts, true, true);
  await i18n.changeLanguage(locale);
  dayjs.locale(locale === 'zh-CN' ? 'zh-cn' : 'en');
  document.documentElement.lang = locale;
  localStorage.setItem(KEY, locale);
  return { locale, antd };
}

function detect(): AppLocale {
  const saved = LOCALES.find((l) => l === localStorage.getItem(KEY));
  if (saved) return saved;
  return navigator.languages.some((l) => l.startsWith('zh')) || !navigator.language.startsWith('en') ? 'zh-CN' : 'en';
}

export async function initI18n(locale = detect()) {
  await i18n.use(initReactI18next).init({
    lng: locale,
    fallbackLng: 'zh-CN',
    resources: {},
    interpolation: { escapeValue: false },
    partialBundledLanguages: true,
  });
  return loadLocale(locale);
}

export const LocaleContext = createContext<{
  locale: AppLocale;
  setLocale: (l: AppLocale) => Promise<void>;
} | null>(null);

export function useLocale() {
  const value = use(LocaleContext);
  if (!value) throw new Error('LocaleContext is missing');
  return value;
}
