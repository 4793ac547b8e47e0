internal import DocentCommands

Docent.main()
