// What somebody typed is neither lost by looking at another tab nor shown to the next person at the same computer.

const DRAFT = 'camunda-form:';
const OWNER = 'rongjiu-drafts-of';

async function signedIn() {
  const answer = await fetch(document.querySelector('base').getAttribute('admin-api') + 'auth/user/default');
  return answer.ok ? (await answer.json()).userId : null;
}

const user = await signedIn().catch(() => null);
if (user && localStorage.getItem(OWNER) !== user) {
  Object.keys(localStorage)
    .filter((key) => key.startsWith(DRAFT))
    .forEach((key) => localStorage.removeItem(key));
  localStorage.setItem(OWNER, user);
}

document.addEventListener(
  'click',
  ({ target }) => {
    const save = document.querySelector('.task-card .form-actions .btn-default:not([disabled])');
    if (save && target.closest('.task-card .nav-tabs a')) {
      save.click();
    }
  },
  true
);
