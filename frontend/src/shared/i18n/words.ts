import i18n from 'i18next';

/**
 * Words that only some pages show: a feature's `words.ts` brings them along with its pages, so that a phone does not load
 * the texts of the whole park with its first page. Both languages, because switching must not wait.
 */
export function addWords(zh: object, en: object) {
  const add = () => {
    i18n.addResourceBundle('zh-CN', 'translation', zh, true, true);
    i18n.addResourceBundle('en', 'translation', en, true, true);
  };
  if (i18n.isInitialized) add();
  else i18n.on('initialized', add);
}
