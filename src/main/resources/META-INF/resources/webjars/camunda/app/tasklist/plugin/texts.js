// Tasklist draws while its texts are still on the way. What asks for a text only once, as the order of the list and
// the search field do, then shows the key for good. So the texts are put where Tasklist looks first, before it begins:
// it waits for this script. After an update nobody reads the texts of yesterday either.

const STORE = 'camunda-web';
const FOLDER = document.querySelector('base').getAttribute('app-root') + '/app/tasklist/locales/';

const answer = await fetch(`${FOLDER}zh.json?bust=${window.bust}`);
if (answer.ok) {
  const kept = JSON.parse(localStorage.getItem(STORE) || '{}');
  kept[`${FOLDER}_locales_data_zh_${window.bust}`] = await answer.text();
  localStorage.setItem(STORE, JSON.stringify(kept));
}
