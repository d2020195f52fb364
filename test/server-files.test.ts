import { serverFiles } from "../scripts/server-files";

const nginxFor = (base: string) => String(serverFiles(base)["server/nginx.conf"]);

test.each([
  ["https://forms.example.gov.cn/ziping", "forms.example.gov.cn", "443", "/ziping/"],
  ["https://10.1.2.3:8443/a/b", "10.1.2.3", "8443", "/a/b/"],
  ["https://forms.example.cn", "forms.example.cn", "443", "/"],
  ["https://forms.example.cn/%E8%87%AA%E8%AF%84", "forms.example.cn", "443", "/自评/"],
])("nginx serves %s", (base, name, port, path) => {
  const nginx = nginxFor(base);
  expect(nginx).toContain(`server_name ${name};`);
  expect(nginx).toContain(`listen ${port} ssl;`);
  expect(nginx).toContain(`location ${path} {`);
});

test("no server forbids the frame in which Excel on the web shows the pane, and all pack text", () => {
  const files = serverFiles("https://forms.example.gov.cn/ziping");
  const iis = String(files["server/web.config"]);
  expect(nginxFor("https://a.cn")).not.toMatch(/add_header X-Frame|frame-ancestors/);
  expect(iis).not.toMatch(/add name="X-Frame|frame-ancestors/);
  expect(nginxFor("https://a.cn")).toMatch(/gzip on;/);
  expect(iis).toMatch(/doStaticCompression="true"/);
});
