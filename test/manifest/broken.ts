/** One way to break a good manifest for each rule: what stands there, and what is put in its place. */
export const BROKEN: Readonly<Record<string, readonly (readonly [string | RegExp, string])[]>> = {
  "root-type": [["appforoffice/1.1", "appforoffice/1.0"]],
  "element-order": [
    [/ {14}<Group[\s\S]*<\/Group>\n( *<Label resid="Tab.Label" \/>\n)/, "$1$&"],
    ["<ProviderName>", "<Provider /><ProviderName>"],
  ],
  guid: [["5c6b1f0e-", "5c6b1f0e"]],
  version: [["<Version>0.", "<Version>1."]],
  permission: [["ReadWriteDocument", "ReadDocument"]],
  "requirement-sets": [
    ['MinVersion="1.9"', 'MinVersion="1.15"'],
    ['Name="SharedRuntime"', 'Name="RibbonApi"'],
  ],
  "ids-unique": [['id="Ziping.Cell.Check"', 'id="Ziping.Check"']],
  "default-locale": [["zh-CN<", "zh<"]],
  english: [
    ['Value="Check now"', 'Value="一键校验"'],
    [/<bt:Override Locale="en-US" Value="Check now" \/>/, ""],
    [/<Override Locale="en-US" Value="[^"]*support-en.html" \/>/, ""],
    ['Locale="en-US" Value="Check now"', 'Locale="en" Value="Check now"'],
  ],
  "string-length": [
    ['Value="Check now"', `Value="${"a".repeat(126)}"`],
    [/Value="Gives marked[^"]*"/, `Value="${"a".repeat(251)}"`],
  ],
  "resid-defined": [
    ['id="Check.Label"', 'id="Checked.Label"'],
    ['<Title resid="Check.Label" />', '<Title resid="Check.Labels" />'],
  ],
  "resid-kind": [['<Title resid="Check.Label" />', '<Title resid="Check.Tip" />']],
  "resid-length": [[/Mof2022\.Label/g, "Mof2022.CostAsACategoryOfItsOwn.Label"]],
  "one-origin": [
    [/https:\/\/localhost:3000\/support/, "https://example.com/support"],
    ["https://localhost:3000/taskpane", "http://localhost:3000/taskpane"],
    ["<Hosts>", "<AppDomains><AppDomain>https://example.com</AppDomain></AppDomains><Hosts>"],
  ],
  "address-served": [["assets/icon-64.png", "assets/icon-63.png"]],
  "icon-sizes": [['<bt:Image size="16" resid="Icon.16" />', ""]],
  "icon-pixels": [
    ['size="20" resid="Icon.20"', 'size="20" resid="Icon.24"'],
    ["icon-64.png", "icon-128.png"],
  ],
  "one-runtime": [
    ['lifetime="long"', 'lifetime="short"'],
    ['<FunctionFile resid="Pane.Url" />', '<FunctionFile resid="Help.Url" />'],
  ],
  "action-known": [
    ["<FunctionName>check<", "<FunctionName>checks<"],
    [/<FunctionName>template-sichuan</, "<FunctionName>template-shanghai<"],
  ],
  "menu-as-ribbon": [
    [/<Item id="Ziping.Cell.Clear">[\s\S]*?<\/Item>/, ""],
    [/<Control xsi:type="Menu" id="Ziping.Cell">[\s\S]*?<\/Control>/, "$&$&"],
  ],
  shortcuts: [["assets/shortcuts.json", "assets/shortcuts-en-us.json"]],
};

/** Ways to break the files of shortcuts, which the manifest names. */
export const BROKEN_SHORTCUTS: readonly (readonly [string, string])[] = [
  ['"id": "check"', '"id": "chek"'],
  ['"action": "check"', '"action": "chek"'],
  ["Shift+J", "Shift+H"],
  ["Ctrl+Alt+Shift+J", "Ctrl+J"],
  ['"name": "${resource.check_name}"', '"name": "${resource.check}"'],
  ["{", ""],
];
