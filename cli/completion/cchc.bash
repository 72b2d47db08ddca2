# Completion of cchc for bash 4.4 or newer: source <(cchc completion bash)
# cchc itself says what may be typed; nothing of its answer is ever evaluated.
_cchc() {
  local value description
  COMPREPLY=()
  while IFS=$'\t' read -r value description; do
    case $value in
      :files) compopt -o default ;;
      :folders) compopt -o dirnames ;;
      *)
        # What stands before = is a word of its own to bash and stays.
        if [[ $COMP_WORDBREAKS == *=* ]]; then value=${value#--*=}; fi
        COMPREPLY+=("$value")
        ;;
    esac
  done < <("$1" __complete bash "${COMP_LINE:0:COMP_POINT}" "${COMP_LINE:COMP_POINT}" 2>/dev/null </dev/null)
}
complete -F _cchc cchc
