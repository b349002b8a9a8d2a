// Once a row of a list was invalid, the form library keeps an empty entry for it among its errors, and Tasklist keeps
// the button disabled although nothing is wrong any more. Pressing the button checks the whole form again anyhow.

const BUTTONS = '.form-actions .btn-primary[disabled], .modal-footer .btn-primary[disabled]';

function owner(scope) {
  return !scope || Object.hasOwn(scope, '$invalid') ? scope : owner(scope.$parent);
}

function release(button) {
  const around = button.closest('[cam-tasklist-form], .modal-content');
  if (!around || !around.querySelector('.fjs-form') || around.querySelector('.fjs-form-field-error li')) {
    return;
  }
  const scope = owner(window.angular.element(button).scope());
  if (scope && scope.$invalid) {
    scope.$applyAsync(() => (scope.$invalid = false));
  }
}

if (window.angular) {
  new MutationObserver(() => document.querySelectorAll(BUTTONS).forEach(release)).observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled']
  });
}
