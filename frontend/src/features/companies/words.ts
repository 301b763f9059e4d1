import i18n from 'i18next';
import en from './words/en.json';
import zh from './words/zh-CN.json';

// Only the forms of a company need these: they come with them and not with the entry.
function addWords() {
  i18n.addResourceBundle('zh-CN', 'translation', { companies: zh }, true, true);
  i18n.addResourceBundle('en', 'translation', { companies: en }, true, true);
}
if (i18n.isInitialized) addWords();
else i18n.on('initialized', addWords);
