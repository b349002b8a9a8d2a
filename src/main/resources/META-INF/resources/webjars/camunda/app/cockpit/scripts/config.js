// Cockpit's own file holds nothing but comments; ours leads back to the one sign-in when the session is over.
export default {
  app: {
    vendor: '容纠',
    name: '流程监控'
  },
  customScripts: ['../../../one-door']
};
