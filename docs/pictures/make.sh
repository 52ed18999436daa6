#!/usr/bin/env bash
# Makes the pictures of README.zh-CN.md from real workbooks. Needs target/ziping.jar, LibreOffice and poppler-utils:
#   mvn -q package -DskipTests && docs/pictures/make.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
work=target/pictures
rm -rf "$work"
mkdir -p "$work"
java -jar target/ziping.jar template --quiet -o "$work/empty"
for name in half complete; do
  java -jar target/ziping.jar prepare --quiet -o "$work/$name" "docs/pictures/$name.json"
  find "$work/$name" -name '发放清单.xlsx' -delete
  mv "$work/$name"/*.xlsx "$work/$name.xlsx"
done
mv "$work/empty/input.xlsx" "$work/empty.xlsx"
soffice "-env:UserInstallation=file://$PWD/$work/office" --headless --convert-to pdf --outdir "$work" "$work"/*.xlsx >/dev/null

# file, page, name of the picture, pixels from the top
picture() {
  pdftoppm -r 110 -png -f "$2" -l "$2" -x 40 -y 50 -W 1210 -H "$4" -singlefile "$work/$1.pdf" "docs/pictures/$3"
}
picture empty 1 guide 740
picture empty 2 empty-basics 560
picture half 4 half 520
picture complete 4 complete 480

# The pages, as the tests leave them in target/pages: mvn verify, then this. Needs ImageMagick.
for page in overview project batch; do
  if [ -f "target/pages/january-$page-1366.png" ]; then
    convert "target/pages/january-$page-1366.png" -crop 1366x1500+0+0 +repage -resize 1000x -colors 64 "docs/pictures/page-$page.png"
  fi
done
