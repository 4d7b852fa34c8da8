import { unpinnedPythonPackage } from "../../../../server/src/languages/dockerfile/lint/unpinnedPythonPackage.js";
import { testRule } from "../ruleTest.js";

testRule(unpinnedPythonPackage, [
  [
    "names alone",
    `
FROM a
RUN pip3 install --no-cache-dir a==1 flask
#                                    ^^^^^ information dockerfile/unpinned-python-package
RUN python3 -m pip install flask
#                          ^^^^^ information dockerfile/unpinned-python-package
RUN pip install git+https://example.org/a
#               ^^^^^^^^^^^^^^^^^^^^^^^^^ information dockerfile/unpinned-python-package
`,
  ],
  [
    "versions, requirements, constraints, paths",
    `
FROM a
RUN pip install a==1 "b>=2" c~=3 ./d e.whl git+https://example.org/a@v1 && pip install -r x.txt && pip install . && pip install -c y z
RUN pip install --index-url https://example.org a==1 && pipenv install x
`,
  ],
]);
