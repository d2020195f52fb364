// Windows without the WebView2 runtime shows the pane in Internet Explorer or the old Edge, which cannot
// read the pane's scripts: it would stay blank. So this one is written as they read it, in ES5.
(function () {
  if (window.Promise && window.fetch && !/Trident|Edge\//.test(navigator.userAgent)) return;
  document.addEventListener("DOMContentLoaded", function () {
    document.getElementById("pane").textContent =
      "这台电脑缺少 Microsoft Edge WebView2 运行时，窗格无法显示。" +
      "请安装 WebView2 运行时（没有安装权限的，请联系单位的电脑管理员），然后重新打开 Excel。" +
      "暂时不能安装的，可以用浏览器打开网页版校验：" +
      location.href.replace(/[^/]*$/, "workbench.html") +
      " / This computer lacks the Microsoft Edge WebView2 runtime. Install it and restart Excel.";
  });
})();
