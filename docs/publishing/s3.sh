#!/bin/sh
# Brings what the last build changed into a bucket: uploads what is new, then removes what is gone.
#   s3.sh OUTPUT BUCKET
# AWS_ENDPOINT_URL leads it to other storage that speaks S3. To be run again after a failure.
set -eu
output=$1
bucket=$2

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

# Nothing but sites: the lists beside them and the ledger name all resellers.
paths() {
  jq -r --arg key "$1" \
    '.[$key][] | select(test("^(operator|resellers/[a-z0-9-]+)/"))' "$output/changes.json"
}
paths written > "$work/written"
paths removed > "$work/removed"

if grep -vE '\.(css|js|svg|png|jpg|webp|xml|json|txt|ics|eml|md|html)$' "$work/written" >&2; then
  echo "s3.sh does not know the content type of these files" >&2
  exit 1
fi
mkdir "$work/changed"
tar --directory "$output" --create --no-unquote --files-from "$work/written" |
  tar --directory "$work/changed" --extract

# put INCLUDED TYPE [OPTION...]
put() {
  included=$1
  type=$2
  shift 2
  aws s3 cp "$work/changed" "s3://$bucket" --recursive --only-show-errors \
    --exclude '*' --include "$included" \
    --content-type "$type" --cache-control 'private, no-cache' "$@"
}
# Pages come last, so that none leads to a file that is not there yet.
put '*.css' 'text/css; charset=utf-8'
put '*.js' 'text/javascript; charset=utf-8'
put '*.svg' 'image/svg+xml'
put '*.png' 'image/png'
put '*.jpg' 'image/jpeg'
put '*.webp' 'image/webp'
put '*.xml' 'application/xml'
put '*.json' 'application/json'
put '*.txt' 'text/plain; charset=utf-8'
put '*.ics' 'text/calendar; charset=utf-8'
put '*.eml' 'message/rfc822' --content-disposition attachment
put '*.md' 'text/markdown; charset=utf-8'
put '*.html' 'text/html; charset=utf-8'

while IFS= read -r path; do
  case $path in
    */) aws s3 rm "s3://$bucket/$path" --recursive --only-show-errors < /dev/null ;;
    *) aws s3 rm "s3://$bucket/$path" --only-show-errors < /dev/null ;;
  esac
done < "$work/removed"
