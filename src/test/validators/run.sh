#!/bin/sh
# Lets other programs judge what every command writes: the Open XML SDK's validator, exceljs, SheetJS, LibreOffice, gnumeric.
# By hand, since it needs Node.js and a network: `mvn package -DskipTests`, then `src/test/validators/run.sh`. Ends with 1 at any complaint.
set -eu
cd "$(dirname "$0")/../../.."
jar=$PWD/target/ziping.jar
work=$PWD/target/validators
export LC_ALL=C.UTF-8
rm -rf "$work/out"
mkdir -p "$work/out"
cp src/test/validators/package.json src/test/validators/open.js "$work"
(cd "$work" && npm install --silent --no-audit --no-fund)

# a finding is exit 1, and no fault here
ziping() {
  java -jar "$jar" "$@" >"$work/last.txt" 2>&1 || [ $? -eq 1 ] || { cat "$work/last.txt"; exit 1; }
}
cd "$work/out"
forms=../../../templates/shanghai-2024/examples
ziping fill "$forms" -o fill
ziping prepare "$forms" -o prepared
ziping merge fill -o merged.xlsx
ziping check fill "$forms" --annotate annotated --format xlsx -o report.xlsx
ziping year 2024 --roster prepared/发放清单.xlsx
ziping status 2024 --format xlsx -o ledger.xlsx
for office in shanghai-2024 mof-2020; do
  ziping template -t $office -o template-$office
done

failed=0
find . -name '*.xlsx' | sort >../all.txt
while IFS= read -r file; do
  ../node_modules/.bin/ooxml-validator "$file" >../last.txt 2>&1 </dev/null && grep -q '"ok": true' ../last.txt ||
    { failed=1; echo "$file"; cat ../last.txt; }
done <../all.txt
echo "Open XML SDK: $(wc -l <../all.txt) workbooks"
(cd .. && node open.js out) || failed=1
find annotated -name '*.xlsx' | sort >../annotated.txt
[ -s ../annotated.txt ] || { echo "no annotated copies"; failed=1; }
# Whether a program opens a copy and finds a sheet in it.
opens() {
  rm -f ../opened.csv
  case $1 in
    soffice) soffice --headless --convert-to csv --outdir ../opened "$2" && mv ../opened/*.csv ../opened.csv ;;
    *) ssconvert "$2" ../opened.csv ;;
  esac >../last.txt 2>&1 </dev/null && [ -s ../opened.csv ]
}
for program in soffice ssconvert; do
  command -v $program >/dev/null || { echo "$program is not there"; continue; }
  opened=0
  while IFS= read -r file; do
    if opens $program "$file"; then opened=$((opened + 1)); else failed=1; echo "$file"; cat ../last.txt; fi
  done <../annotated.txt
  echo "$program: $opened of $(wc -l <../annotated.txt) annotated copies"
done
exit $failed
