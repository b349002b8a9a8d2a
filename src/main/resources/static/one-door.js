// Camunda's own sign-in form is closed. When Tasklist, Cockpit or Admin would show it, after a log-out or when the
// session has ended, the application is opened anew: the server then shows our sign-in page and leads back.
// Each application names this file in its scripts/config.js: customScripts: ['../../../one-door'].
function toOurDoor() {
  if (window.location.hash.startsWith('#/login')) {
    window.location.replace(window.location.pathname);
  }
}

window.addEventListener('hashchange', toOurDoor);
toOurDoor();
