// Opens all workbooks below a folder with exceljs and with SheetJS, and counts what only a reader sees.
const ExcelJS = require('exceljs');
const SheetJS = require('xlsx');
const fs = require('fs');
const path = require('path');

function workbooks(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? workbooks(file) : file.endsWith('.xlsx') ? [file] : [];
  });
}

async function main() {
  const found = { workbooks: 0, refused: 0, notes: 0, unlockedCells: 0, comments: 0 };
  for (const file of workbooks(process.argv[2])) {
    found.workbooks++;
    try {
      const book = new ExcelJS.Workbook();
      await book.xlsx.readFile(file);
      book.eachSheet((sheet) => sheet.eachRow({ includeEmpty: true }, (row) => row.eachCell({ includeEmpty: true }, (cell) => {
        found.notes += cell.note ? 1 : 0;
        found.unlockedCells += cell.protection && cell.protection.locked === false ? 1 : 0;
      })));
      const sheets = SheetJS.readFile(file, { cellComments: true }).Sheets;
      Object.values(sheets).forEach((sheet) => Object.values(sheet).forEach((cell) => {
        found.comments += cell && cell.c ? 1 : 0;
      }));
    } catch (e) {
      found.refused++;
      console.log(file, e.message);
    }
  }
  console.log(found);
  // entry cells are unlocked, and annotated copies have notes
  process.exit(found.refused || !found.unlockedCells || !found.notes || found.notes !== found.comments ? 1 : 0);
}

main();
