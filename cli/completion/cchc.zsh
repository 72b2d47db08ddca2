#compdef cchc
# Completion of cchc for zsh: source <(cchc completion zsh), after compinit; or this file as _cchc in a folder of fpath.
# cchc itself says what may be typed; nothing of its answer is ever evaluated.
_cchc() {
  local line value wish
  local -i width=0
  local -a values shown typed answer
  typed=("${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" "${(@Q)words[CURRENT+1,-1]}")
  answer=("${(@f)$("${(Q)words[1]}" __complete zsh $((CURRENT - 2)) "${typed[@]}" 2>/dev/null </dev/null)}")
  for line in "${answer[@]}"; do
    case $line in
      '') ;;
      :*) wish=$line ;;
      *)
        value=${line%%$'\t'*}
        values+=("$value")
        if (( $#value > width )); then width=$#value; fi
        ;;
    esac
  done
  for line in "${answer[@]}"; do
    case $line in
      '' | :*) ;;
      *$'\t'*) shown+=("${(r:width:)line%%$'\t'*}  ${line#*$'\t'}") ;;
      *) shown+=("$line") ;;
    esac
  done
  if (( $#values > 0 )); then compadd -U -l -d shown -a values; fi
  case $wish in
    :files)
      compset -P '--*='
      _files
      ;;
    :folders)
      compset -P '--*='
      _files -/
      ;;
  esac
}
if [[ ${funcstack[1]-} == _cchc ]]; then _cchc "$@"; else compdef _cchc cchc; fi
