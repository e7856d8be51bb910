/* The run-time of SCORM 1.2 (window.API) and 2004 (window.API_1484_11), over what this service keeps of the run. */
(() => {
  "use strict";
  const OK = "0", NOT_RUNNING_1_2 = "301", NOT_RUNNING_2004 = "132";
  const frame = document.getElementById("package");
  let elements = {}, unsaved = {}, running = false, error = OK, saving = Promise.resolve();

  const failed = () => {
    frame.remove();
    document.getElementById("failure").hidden = false;
  };

  /* One save after another, so that what was reported last is kept; what could not be saved goes with the next one. */
  const save = () => {
    saving = saving.then(async () => {
      const sent = unsaved;
      if (Object.keys(sent).length === 0) return;
      unsaved = {};
      try {
        const answer = await fetch("run-time", {
          method: "PUT",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify({ elements: sent }),
          keepalive: JSON.stringify(sent).length < 60000,
        });
        if (!answer.ok && answer.status >= 500) throw new Error(answer.status);
      } catch (e) {
        unsaved = { ...sent, ...unsaved };
      }
    });
  };

  const api = (prefix, notRunning) => {
    const whileRunning = (work) => (...given) => {
      error = running ? OK : notRunning;
      return running ? work(...given) : "false";
    };
    return {
      [prefix + "Initialize"]: () => { running = true; error = OK; return "true"; },
      [prefix === "LMS" ? "LMSFinish" : "Terminate"]: whileRunning(() => { save(); running = false; return "true"; }),
      [prefix + "GetValue"]: (name) => { error = running ? OK : notRunning; return running ? elements[name] ?? "" : ""; },
      [prefix + "SetValue"]: whileRunning((name, value) => {
        elements[name] = unsaved[name] = String(value);
        return "true";
      }),
      [prefix + "Commit"]: whileRunning(() => { save(); return "true"; }),
      [prefix + "GetLastError"]: () => error,
      [prefix + "GetErrorString"]: (code) => (code === OK ? "" : "Not running"),
      [prefix + "GetDiagnostic"]: () => "",
    };
  };

  window.API = api("LMS", NOT_RUNNING_1_2);
  window.API_1484_11 = api("", NOT_RUNNING_2004);
  window.addEventListener("pagehide", save);

  fetch("run-time")
    .then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)))
    .then((run) => {
      elements = run.elements;
      frame.src = frame.dataset.entry;
    })
    .catch(failed);
})();
