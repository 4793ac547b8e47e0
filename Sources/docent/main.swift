internal import DocentCommands

DocentMain.run()
