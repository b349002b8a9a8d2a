// Tasklist writes the given name first and a space after it; a Chinese name begins with the family.
import { keepTranslated } from './translator.js';

keepTranslated({
  rules: [[/^(\p{Script=Han}{1,4}) (\p{Script=Han}{1,2})$/u, '$2$1']],
  places: '[cam-widget-header] .account > a, .task-card .assignee span, .tasks-list .assignee',
  attributes: []
});
