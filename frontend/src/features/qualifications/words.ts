import i18n from 'i18next';
import en from './words/en.json';
import zh from './words/zh-CN.json';

// Only the pages of one company need these: they come with them and not with the entry.
function addWords() {
  i18n.addResourceBundle('zh-CN', 'translation', { qualifications: zh }, true, true);
  i18n.addResourceBundle('en', 'translation', { qualifications: en }, true, true);
}
if (i18n.isInitialized) addWords();
else i18n.on('initialized', addWords);
