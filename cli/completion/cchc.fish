# Completion of cchc for fish: cchc completion fish > ~/.config/fish/completions/cchc.fish
# cchc itself says what may be typed; nothing of its answer is ever evaluated.
function __cchc_complete
    set -l typed (commandline -opc)
    set -l current (commandline -ct)
    set -l program $typed[1]
    set -e typed[1]
    for line in ($program __complete fish (count $typed) $typed "$current" 2>/dev/null </dev/null)
        switch $line
            case ':files'
                __fish_complete_path "$current"
            case ':folders'
                __fish_complete_directories "$current"
            case '*'
                printf '%s\n' $line
        end
    end
end
complete -c cchc -f -a '(__cchc_complete)'
