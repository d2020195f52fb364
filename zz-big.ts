import { readWorkbook } from "./src/xlsx/read-workbook"; import { review } from "./src/review"; import * as X from "@e965/xlsx"; import {zipSync,strToU8} from "fflate"; import { existsSync, readFileSync, writeFileSync } from "fs";
const kind=process.argv[2]!; const N=Number(process.argv[3]??60000);
const file=`/tmp/b/big-${kind}-${N}.xlsx`;
if(!existsSync(file)){ const words=["年度指标值","实际完成值","分值","得分","三级指标","项目名称","总分","执行率","偏差原因分析及改进措施"];
 const rows=Array.from({length:N},(_,r)=>Array.from({length:9},(_,c)=> kind==="words"? words[(c+r)%9]: kind==="numbers"? r*c+0.5 : `第${r}行${c}`));
 writeFileSync(file, X.write(X.utils.book_new(X.utils.aoa_to_sheet(rows as any),"大表"),{type:"buffer",bookType:"xlsx",compression:true}) as Buffer)}
(async()=>{ const b=new Uint8Array(readFileSync(file)); let t=performance.now(); const s=await readWorkbook(b); const a=performance.now()-t; t=performance.now(); const r=review(s); console.log(kind,N,"read",Math.round(a),"review",Math.round(performance.now()-t), r.forms.length, r.unrecognised.length);})();
