import i18n from 'i18next';
import en from './words/en.json';
import zh from './words/zh-CN.json';

// Only the park's privacy page needs these: they come with it and not with the entry.
function addWords() {
  i18n.addResourceBundle('zh-CN', 'translation', { privacy: zh }, true, true);
  i18n.addResourceBundle('en', 'translation', { privacy: en }, true, true);
}
if (i18n.isInitialized) addWords();
else i18n.on('initialized', addWords);
